import { ETATS_TROUVES } from './etats-trouves.data.ts';
import { GENRES_TROUVES } from './genres-trouves.data.ts';
import { citer } from './lire-requete.rules.ts';
import { operateurDe } from './morceaux.rules.ts';
import { enCle, motsDe } from './mots.rules.ts';

/** Une fin possible de ce qui se tape ; `texte` : toute la recherche, complétée. */
interface Completion {
  readonly texte: string;
  readonly libelle: string;
  readonly note: string;
}

interface Connus {
  readonly instances: readonly string[];
  readonly themes: readonly string[];
}

const AU_PLUS = 8;
const DERNIER = /(?:^|\s)(?<operateur>#|@|(?<nom>\p{L}{2,20}):)(?<debut>"?[^\s"]*(?:(?<=:"[^"]*)[^"]*)?)$/u;

const enMots = (table: Readonly<Record<string, { readonly mots: readonly string[] }>>, nom: (cle: string) => string) =>
  Object.keys(table).map((cle) => ({ valeur: table[cle]?.mots[0] ?? cle, note: nom(cle) }));

/** Ce qui peut finir l'opérateur que l'on tape en dernier ; rien quand on tape un mot. */
export function completer(texte: string, { instances, themes }: Connus): readonly Completion[] {
  const trouve = DERNIER.exec(texte)?.groups;
  if (trouve === undefined) return [];
  const { operateur = '', nom, debut = '' } = trouve;
  const genre = nom === undefined ? (operateur === '#' ? 'theme' : 'pilote') : operateurDe(nom);
  const propositions = {
    type: enMots(GENRES_TROUVES, (cle) => GENRES_TROUVES[cle as keyof typeof GENRES_TROUVES].plusieurs),
    est: enMots(ETATS_TROUVES, (cle) => ETATS_TROUVES[cle as keyof typeof ETATS_TROUVES].nom),
    instance: instances.map((valeur) => ({ valeur, note: 'instance' })),
    theme: themes.map((valeur) => ({ valeur, note: 'thème' })),
    pilote: [{ valeur: 'moi', note: 'ce que vous pilotez' }],
    avant: [],
    apres: [],
    annee: [],
  };
  if (genre === null) return [];
  const avant = texte.slice(0, texte.length - operateur.length - debut.length);
  const cherche = enCle(debut);
  return propositions[genre]
    .filter(
      ({ valeur }) =>
        enCle(valeur) !== cherche &&
        (enCle(valeur).startsWith(cherche) || motsDe(valeur).some((mot) => mot.startsWith(cherche))),
    )
    .slice(0, AU_PLUS)
    .map(({ valeur, note }) => ({
      texte: `${avant}${operateur}${citer(valeur)} `,
      libelle: `${operateur}${citer(valeur)}`,
      note,
    }));
}
