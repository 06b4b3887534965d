import { ETATS_TROUVES } from './etats-trouves.data.ts';
import { GENRES_TROUVES } from './genres-trouves.data.ts';
import { lirePeriode } from './dates-tapees.rules.ts';
import { decouper, type Morceau, operateurDe, operateurProche } from './morceaux.rules.ts';
import { enCle, leProche } from './mots.rules.ts';
import type { Operateur } from './operateurs.data.ts';
import type { EtatTrouve, GenreTrouve, Periode, RequeteDeRecherche } from './recherche.schema.ts';

/** Ce que l'on tape au plus : davantage n'est plus une recherche. */
export const LONGUEUR_DE_RECHERCHE = 300;

type Lue = {
  -readonly [cle in keyof RequeteDeRecherche]: RequeteDeRecherche[cle] extends readonly (infer T)[] ? T[] : boolean;
};

const vide = (): Lue => ({
  mots: [],
  phrases: [],
  exclus: [],
  genres: [],
  etats: [],
  instances: [],
  themes: [],
  pilotes: [],
  moi: false,
  periodes: [],
  remarques: [],
});

/** La clé dont l'un des mots est celui-là. */
function cleDuMot<C extends string>(
  table: Readonly<Record<C, { readonly mots: readonly string[] }>>,
  tape: string,
): C | null {
  const cle = enCle(tape);
  const trouvee = (Object.keys(table) as C[]).find((une) => table[une].mots.some((mot) => enCle(mot) === cle));
  return trouvee ?? null;
}

const premiersMots = (table: Readonly<Record<string, { readonly mots: readonly string[] }>>): string[] =>
  Object.values(table).flatMap(({ mots }) => mots.slice(0, 1));

/** Deux bornes se resserrent ; `null` : sans borne. */
const borner = (avant: Periode, { de, a }: Periode): Periode => ({
  de: de !== null && (avant.de === null || de > avant.de) ? de : avant.de,
  a: a !== null && (avant.a === null || a < avant.a) ? a : avant.a,
});

/**
 * Comprend une recherche telle qu'on la tape en français : des mots, tous exigés ; `"une phrase"` ; `-sans` ; `type:`, `est:`,
 * `instance:`, `avant:`, `apres:`, `annee:`, `theme:` ou `#`, `pilote:` ou `@`. Une faute ne fait rien échouer : ce qui
 * n'est pas compris se cherche comme un mot, ou s'ignore, et une remarque le dit et propose.
 */
export function lireRequete(texte: string): RequeteDeRecherche {
  const lue = vide();
  let bornes: Periode = { de: null, a: null };
  const remarquer = (message: string, morceau: Morceau, corrige: string | null): void => {
    const proposition =
      corrige === null ? null : `${texte.slice(0, morceau.debut)}${corrige}${texte.slice(morceau.fin)}`.trim();
    lue.remarques.push({ message, proposition });
  };
  const choisir = <C extends GenreTrouve | EtatTrouve>(
    morceau: Morceau,
    {
      operateur,
      table,
      quoi,
    }: { operateur: Operateur; table: Readonly<Record<C, { readonly mots: readonly string[] }>>; quoi: string },
  ): C[] => {
    const cle = cleDuMot(table, morceau.valeur);
    if (cle !== null) return [cle];
    const connus = premiersMots(table);
    const proche = leProche(
      morceau.valeur,
      Object.values<{ readonly mots: readonly string[] }>(table).flatMap(({ mots }) => mots),
    );
    remarquer(
      `« ${morceau.valeur} » n’est pas ${quoi}. Ils se disent : ${connus.join(', ')}.`,
      morceau,
      proche === null ? null : `${operateur}:${proche}`,
    );
    return [];
  };
  const dater = (morceau: Morceau, operateur: 'avant' | 'apres' | 'annee'): void => {
    const temps = lirePeriode(morceau.valeur);
    if (temps === null)
      remarquer(
        `« ${morceau.valeur} » n’est pas une date. Écrivez « ${operateur}:2026 », « ${operateur}:2026-06 » ou « ${operateur}:12/03/2026 ».`,
        morceau,
        null,
      );
    else if (operateur === 'annee') lue.periodes.push(temps);
    else bornes = borner(bornes, operateur === 'avant' ? { de: null, a: temps.de } : { de: temps.de, a: null });
  };
  const comprendre: Readonly<Record<Operateur, (morceau: Morceau) => unknown>> = {
    type: (m) => lue.genres.push(...choisir(m, { operateur: 'type', table: GENRES_TROUVES, quoi: 'un genre' })),
    est: (m) => lue.etats.push(...choisir(m, { operateur: 'est', table: ETATS_TROUVES, quoi: 'un état' })),
    instance: ({ valeur }) => lue.instances.push(valeur),
    theme: ({ valeur }) => lue.themes.push(valeur),
    pilote: ({ valeur }) => (enCle(valeur) === 'moi' ? (lue.moi = true) : lue.pilotes.push(valeur)),
    avant: (m) => dater(m, 'avant'),
    apres: (m) => dater(m, 'apres'),
    annee: (m) => dater(m, 'annee'),
  };
  const enMots = ({ sauf, valeur, entreGuillemets }: Pick<Morceau, 'sauf' | 'valeur' | 'entreGuillemets'>): void => {
    if (enCle(valeur) === '') return;
    if (sauf) lue.exclus.push(valeur);
    else if (entreGuillemets) lue.phrases.push(valeur);
    else lue.mots.push(valeur);
  };
  for (const morceau of decouper(texte.slice(0, LONGUEUR_DE_RECHERCHE))) {
    const operateur = morceau.nom === null ? null : operateurDe(morceau.nom);
    if (morceau.nom === null) enMots(morceau);
    else if (operateur === null) {
      const proche = operateurProche(morceau.nom);
      if (proche !== null)
        remarquer(`« ${morceau.nom} » n’est pas un opérateur.`, morceau, `${proche}:${citer(morceau.valeur)}`);
      enMots({ ...morceau, valeur: `${morceau.nom} ${morceau.valeur}` });
    } else if (morceau.sauf)
      remarquer(
        '« - » ne s’emploie que devant un mot ou une phrase.',
        morceau,
        texte.slice(morceau.debut + 1, morceau.fin),
      );
    else if (enCle(morceau.valeur) !== '') comprendre[operateur](morceau);
  }
  if (bornes.de !== null && bornes.a !== null && bornes.de >= bornes.a)
    lue.remarques.push({
      message: 'Ces deux dates se contredisent : rien ne peut être après l’une et avant l’autre.',
      proposition: null,
    });
  const periodes =
    lue.periodes.length === 0
      ? (bornes.de ?? bornes.a) === null
        ? []
        : [bornes]
      : lue.periodes.map((une) => borner(une, bornes));
  return { ...lue, periodes };
}

/** La valeur d'un opérateur, entre guillemets si elle a plusieurs mots. */
export const citer = (valeur: string): string => (/\s/u.test(valeur) ? `"${valeur.replaceAll('"', '')}"` : valeur);
