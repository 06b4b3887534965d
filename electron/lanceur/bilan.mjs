/**
 * Ce qu’une étape rapporte, quel que soit son outil.
 * @typedef {{ titre: string, detail: string }} Faute
 * @typedef {{ reussis: number, fautes: Faute[], sautes: string[] }} Bilan
 */

/** Lignes gardées d’un échec : assez pour comprendre, pas tout. */
const LIGNES = 25;

/** Couleurs des terminaux. */
const COULEURS = /\u001B\[[0-9;]*m/g;

/** @param {string} texte */
export const sansCouleurs = (texte) => texte.replace(COULEURS, '').trim();

/** @param {string} texte */
export const abreger = (texte) => {
  const lignes = sansCouleurs(texte).split('\n');
  const reste = lignes.length - LIGNES;
  return reste > 0 ? [...lignes.slice(0, LIGNES), `… (${reste} lignes de plus)`].join('\n') : lignes.join('\n');
};

/** Une vérification d’un seul tenant. @param {string} titre @param {{ code: number, texte: string }} issue @returns {Bilan} */
export const bilanSimple = (titre, { code, texte }) =>
  code === 0
    ? { reussis: 1, fautes: [], sautes: [] }
    : { reussis: 0, fautes: [{ titre, detail: abreger(texte) }], sautes: [] };

/**
 * Rapport JSON d’oxlint, une ligne par faute : où, ce que la règle demande, son nom.
 * @param {{ diagnostics: { filename: string, message: string, help?: string, code: string, labels: { span: { line: number } }[] }[] }} rapport
 * @returns {string}
 */
export const lignesOxlint = ({ diagnostics }) =>
  diagnostics
    .map(
      ({ filename, message, help, code, labels }) =>
        `${filename}:${labels[0]?.span.line ?? 1}  ${message} ${help ?? ''} [${code}]`,
    )
    .sort()
    .join('\n');

/**
 * Rapport JSON de vitest. Un fichier qui ne se charge pas n’a aucun test : il compte pour un échec.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] | null }[] }[] }} rapport
 * @param {(chemin: string) => string} raccourcir
 * @returns {Bilan}
 */
export function bilanVitest({ testResults }, raccourcir) {
  /** @type {Bilan} */
  const bilan = { reussis: 0, fautes: [], sautes: [] };
  for (const { name, status, message, assertionResults } of testResults) {
    const fichier = raccourcir(name);
    for (const essai of assertionResults) {
      const titre = `${fichier} › ${essai.fullName.trim()}`;
      if (essai.status === 'passed') bilan.reussis += 1;
      else if (essai.status === 'failed')
        bilan.fautes.push({ titre, detail: abreger((essai.failureMessages ?? []).join('\n')) });
      else bilan.sautes.push(titre);
    }
    const muet = status === 'failed' && !assertionResults.some((essai) => essai.status === 'failed');
    if (muet) bilan.fautes.push({ titre: fichier, detail: abreger(message ?? 'Le fichier ne se charge pas.') });
  }
  return bilan;
}

/**
 * Rapport JSON de Playwright.
 * @typedef {{ status: string, results: { errors?: { message?: string }[] }[] }} EssaiPlaywright
 * @typedef {{ title: string, suites?: SuitePlaywright[], specs?: { title: string, file: string, tests: EssaiPlaywright[] }[] }} SuitePlaywright
 * @param {{ suites: SuitePlaywright[], errors?: { message?: string }[] }} rapport
 * @returns {Bilan}
 */
export function bilanPlaywright({ suites, errors = [] }) {
  /** @type {Bilan} */
  const bilan = { reussis: 0, fautes: [], sautes: [] };
  for (const { message = '' } of errors)
    bilan.fautes.push({ titre: 'Préparation du bout en bout', detail: abreger(message) });
  /** @param {SuitePlaywright} suite */
  const parcourir = ({ suites: filles = [], specs = [] }) => {
    for (const { title, file, tests } of specs) {
      for (const { status, results } of tests) {
        const titre = `tests/e2e/${file.replace(/^e2e\//, '')} › ${title}`;
        const detail = () =>
          results
            .flatMap((resultat) => resultat.errors ?? [])
            .map((faute) => faute.message ?? '')
            .join('\n');
        if (status === 'skipped') bilan.sautes.push(titre);
        else if (status === 'unexpected') bilan.fautes.push({ titre, detail: abreger(detail()) });
        else bilan.reussis += 1;
      }
    }
    filles.forEach(parcourir);
  };
  suites.forEach(parcourir);
  return bilan;
}

/**
 * Un outil qui sort en erreur sans nommer de faute a tout de même échoué.
 * @param {Bilan} bilan @param {string} titre @param {{ code: number, texte: string }} issue @returns {Bilan}
 */
export const sansSilence = (bilan, titre, { code, texte }) =>
  code === 0 || bilan.fautes.length > 0
    ? bilan
    : { ...bilan, fautes: [{ titre, detail: abreger(texte) || `Code de sortie ${code}.` }] };

/** @param {readonly Bilan[]} bilans @returns {Bilan} */
export const additionner = (bilans) => ({
  reussis: bilans.reduce((somme, { reussis }) => somme + reussis, 0),
  fautes: bilans.flatMap(({ fautes }) => fautes),
  sautes: bilans.flatMap(({ sautes }) => sautes),
});

/** La dernière ligne, seule, en anglais parce que des outils la lisent. @param {Bilan} bilan */
export const ligneFinale = ({ reussis, fautes, sautes }) =>
  `${reussis} passed, ${fautes.length} failed${sautes.length > 0 ? `, ${sautes.length} skipped` : ''}`;
