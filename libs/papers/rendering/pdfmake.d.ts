/** What we use of pdfmake 0.3, which brings no types of its own. */
declare module 'pdfmake' {
  /** Left, top, right, bottom, in points. */
  type Margin = readonly [number, number, number, number];

  type Alignment = 'left' | 'center' | 'right' | 'justify';

  interface Styled {
    readonly style?: string;
    readonly width?: string | number;
    readonly marginTop?: number;
    readonly pageBreak?: 'before';
    readonly unbreakable?: boolean;
    readonly margin?: Margin;
    readonly alignment?: Alignment;
    readonly headlineLevel?: number;
  }

  type Content = Styled &
    (
      | { readonly text: string; readonly link?: string }
      | { readonly stack: readonly Content[] }
      | { readonly ol: readonly Content[] }
      | { readonly columns: readonly Content[]; readonly columnGap?: number }
      | { readonly qr: string; readonly fit: number }
      | { readonly table: Table; readonly layout?: string }
    );

  interface Table {
    readonly widths: readonly string[];
    readonly body: readonly (readonly Content[])[];
    readonly headerRows?: number;
    readonly dontBreakRows?: boolean;
  }

  interface Style {
    readonly font?: string;
    readonly fontSize?: number;
    readonly lineHeight?: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly alignment?: Alignment;
    readonly margin?: Margin;
  }

  interface DocumentDefinition {
    readonly info: {
      readonly title: string;
      readonly producer: string;
      readonly creator: string;
      readonly creationDate: Date;
      readonly modDate: Date;
    };
    readonly language: string;
    readonly pageSize: 'A4';
    readonly pageOrientation: 'portrait' | 'landscape';
    readonly pageMargins: Margin;
    readonly pageBreakBefore: (
      node: { readonly headlineLevel?: number },
      nodes: { getFollowingNodesOnPage(): readonly { readonly text?: unknown; readonly style?: unknown }[] },
    ) => boolean;
    readonly defaultStyle: Style;
    readonly styles: Readonly<Record<string, Style>>;
    readonly content: readonly Content[];
    readonly footer: (page: number, pages: number) => Content;
  }

  interface TableLayout {
    readonly hLineWidth: (line: number, node: { readonly table: Table }) => number;
    readonly vLineWidth: () => number;
    readonly hLineColor: () => string;
    readonly paddingLeft: (column: number) => number;
  }

  interface PdfMake {
    setTableLayouts(layouts: Readonly<Record<string, TableLayout>>): void;
    setFonts(fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold', string>>>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: DocumentDefinition): { getBuffer(): Promise<Uint8Array> };
  }

  const pdfmake: PdfMake;
  export default pdfmake;
  export type { Content, DocumentDefinition, Style };
}
