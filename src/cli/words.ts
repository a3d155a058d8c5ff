import i18next, { type TFunction } from 'i18next';
import english from '../../translations/interface/en.yaml';

export type Language = 'en' | 'vi';

/** The words of the interface, by key; `{{name}}` in them is filled from the facts. */
export type Words = {
  readonly language: Language;
  readonly t: TFunction;
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
  return { language, t: instance.t, has: (key) => instance.exists(key) };
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
