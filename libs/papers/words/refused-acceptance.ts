import type { LocaleText } from '#platform';

/** The sentence of the receipt: in the words of the text's own form where it prescribes one. */
export function acceptanceRefused(body: string, service: string, byForm: boolean): LocaleText {
  return byForm ? formWords(body, service) : ownWords(body, service);
}

/** Order 414, the form "Құжаттарды қабылдаудан бас тарту туралы қолхат" (annex 7 and its like). */
function formWords(body: string, service: string): LocaleText {
  return {
    kk: `«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасы Заңының 20-бабының 2-тармағын басшылыққа алып, ${body} мемлекеттік қызмет көрсетуге қойылатын талаптарында көзделген тізбеге сәйкес Сіз ұсынған құжаттар топтамасының толық болмауына байланысты «${service}» мемлекеттік қызмет көрсетуге құжаттарды қабылдаудан бас тартады, атап айтқанда:`,
    ru: `Руководствуясь пунктом 2 статьи 20 Закона Республики Казахстан «О государственных услугах», ${body} отказывает в приёме документов на оказание государственной услуги «${service}» ввиду представления Вами неполного пакета документов согласно перечню, предусмотренному требованиями к оказанию государственной услуги, а именно:`,
    en: `Under Article 20, paragraph 2 of the Law of the Republic of Kazakhstan on state services, ${body} refuses to accept documents for the state service “${service}”, because the package you handed in is incomplete against the list in the requirements to the service, namely:`,
  };
}

function ownWords(body: string, service: string): LocaleText {
  return {
    kk: `${body} «${service}» қызметі бойынша құжаттарды қабылдаудан бас тартады, атап айтқанда:`,
    ru: `${body} отказывает в приёме документов по услуге «${service}», а именно:`,
    en: `${body} refuses to accept documents for the service “${service}”, namely:`,
  };
}
