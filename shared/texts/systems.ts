import type { Bilingual } from '../bilingual.ts';

/** Outside systems as people call them; an unknown one keeps its own name. */
const systems: Readonly<Record<string, Bilingual>> = {
  cabinet: { ru: 'личный кабинет портала', kk: 'порталдың жеке кабинеті' },
  monitoring: {
    ru: 'система мониторинга оказания государственных услуг',
    kk: 'мемлекеттік қызмет көрсету мониторингінің жүйесі',
  },
  signatures: { ru: 'служба проверки подписи', kk: 'қолтаңбаны тексеру қызметі' },
  inbox: { ru: 'служебная почта', kk: 'қызметтік пошта' },
  'e-procurement': {
    ru: 'оператор информационной системы электронных закупок',
    kk: 'электрондық сатып алудың ақпараттық жүйесінің операторы',
  },
  site: { ru: 'сайт услугодателя', kk: 'көрсетілетін қызметті берушінің сайты' },
  registry: { ru: 'реестр', kk: 'тізілім' },
  application: { ru: 'заявление', kk: 'өтініш' },
  'legal-entities': { ru: 'ГБД «Юридические лица»', kk: '«Заңды тұлғалар» МДҚ' },
  producers: {
    ru: 'реестр казахстанских товаропроизводителей',
    kk: 'қазақстандық тауар өндірушілер тізілімі',
  },
  courts: { ru: 'сведения о запретах суда', kk: 'сот тыйымдары туралы мәліметтер' },
};

/** The name of an outside system, by its word in `temporal.config.ts`. */
export function systemName(system: string): Bilingual {
  return systems[system] ?? { ru: system, kk: system };
}
