import { useTranslation } from 'react-i18next';
import type { Edition, EditionFlow, FlowNode } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useTermWords } from '../../i18n/use-term-words';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { Tag } from '../../ui/tag';
import styles from '../edition.module.css';
import { useNodeNames } from './use-node-names';

/** How an electronic channel passes an application on, each condition with both its branches. */
export function EditionFlows({ edition: { flows = [] } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  if (flows.length === 0) return null;
  return (
    <Card title={t('editionPart.flow.title')}>
      <p className="muted">{t('editionPart.flow.lead')}</p>
      {flows.map((flow) => (
        <Flow key={flow.channel} flow={flow} />
      ))}
    </Card>
  );
}

function Flow({ flow }: { readonly flow: EditionFlow }) {
  const words = useWords();
  const localized = useLocalized();
  return (
    <div>
      <h3>{words.channel(flow.channel)}</h3>
      <p>
        {localized(flow.title)} <CitationMark citation={flow.citation} />
      </p>
      <ol className={styles['items']}>
        {flow.nodes.map((node) => (
          <Node key={node.code} node={node} flow={flow} />
        ))}
      </ol>
    </div>
  );
}

function Node({ node, flow }: { readonly node: FlowNode; readonly flow: EditionFlow }) {
  const words = useWords();
  const localized = useLocalized();
  const term = useTermWords();
  const { nameOf, actorOf } = useNodeNames(words);
  return (
    <li className={styles['item']} id={anchor(flow, node.code)}>
      <h4>{nameOf(node.code)}</h4>
      <span>{localized(node.title)}</span>
      <span className="muted">
        {actorOf(node)}
        {node.duration && ` · ${term(node.duration)}`}
      </span>
      <WaysOn node={node} flow={flow} />
      <CitationMark citation={node.citation} />
    </li>
  );
}

function WaysOn({ node, flow }: { readonly node: FlowNode; readonly flow: EditionFlow }) {
  const { t } = useTranslation();
  if (node.ends) {
    return <Tag tone={node.ends === 'refused' ? 'bad' : 'good'}>{t(`editionPart.flow.${node.ends}`)}</Tag>;
  }
  return (
    <ul className={styles['ways']}>
      <WayOn name={t('editionPart.flow.next')} to={node.next} flow={flow} />
      <WayOn name={t('editionPart.flow.success')} to={node.onSuccess} flow={flow} />
      <WayOn name={t('editionPart.flow.failure')} to={node.onFailure} flow={flow} />
    </ul>
  );
}

interface WayOnProps {
  readonly name: string;
  readonly to: string | null | undefined;
  readonly flow: EditionFlow;
}

function WayOn({ name, to, flow }: WayOnProps) {
  const { nameOf } = useNodeNames(useWords());
  if (!to) return null;
  return (
    <li>
      {name}: <a href={`#${anchor(flow, to)}`}>{nameOf(to)}</a>
    </li>
  );
}

function anchor({ channel }: EditionFlow, code: string): string {
  return `${channel}-${code}`;
}
