import i18next, { type i18n } from 'i18next';
import english from '../../translations/interface/en.yaml';

export type Language = 'en' | 'vi';

/** The sentence of a key; `{{name}}` in it is filled from the facts. */
export type Translate = (key: string, facts?: Readonly<Record<string, unknown>>) => string;

/** The words of the interface. */
export type Words = {
  readonly language: Language;
  readonly t: Translate;
  readonly has: (key: string) => boolean;
};

/** Loads the words of one language; English stands in for a key that a language lacks. */
export async function wordsIn(language: Language): Promise<Words> {
  const instance = i18next.createInstance();
  const resources = {
    en: { translation: english },
    ...(language === 'vi' ? { vi: { translation: await vietnamese() } } : {}),
  };
  await instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources,
  });
  return { language, t: translator(instance, language), has: (key) => instance.exists(key) };
}

/** A sentence without facts is taken as it stands: help has many, and i18next's way to them is a tenth of a look-up's time. */
function translator(instance: i18n, language: Language): Translate {
  const plain = (lng: Language, key: string): unknown => instance.getResource(lng, 'translation', key);
  return (key, facts) => {
    const sentence = facts === undefined ? (plain(language, key) ?? plain('en', key)) : undefined;
    return typeof sentence === 'string' ? sentence : instance.t(key, { ...facts });
  };
}

async function vietnamese(): Promise<Readonly<Record<string, unknown>>> {
  return (await import('../../translations/interface/vi.yaml')).default;
}

/** `--lang` wins, then SONGNGU_LANG, then the system's locale; English when none says Vietnamese. */
export function chosenLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const flag = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = flag < 0 ? undefined : argv[flag] === '--lang' ? argv[flag + 1] : argv[flag]?.slice('--lang='.length);
  const wanted = asked ?? env.SONGNGU_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return wanted.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}
