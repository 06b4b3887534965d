import type { Database, Statement } from 'better-sqlite3';

type Phrase = Statement<unknown[], unknown>;
type Reglage = 'pluck' | 'raw' | 'expand' | 'safeIntegers';

const REGLAGES: ReadonlySet<PropertyKey> = new Set<Reglage>(['pluck', 'raw', 'expand', 'safeIntegers']);
const estReglage = (nom: PropertyKey): nom is Reglage => REGLAGES.has(nom);

/** Une phrase qui ne se prépare qu'à son premier emploi ; ses réglages l'attendent. */
function differer(preparer: () => Phrase): Phrase {
  const reglages: [nom: Reglage, oui: boolean][] = [];
  let prete: Phrase | null = null;
  const differee = new Proxy({} as Phrase, {
    get(_cible, nom) {
      if (prete === null && estReglage(nom))
        return (oui = true) => {
          reglages.push([nom, oui]);
          return differee;
        };
      prete ??= reglages.reduce((phrase, [reglage, oui]) => phrase[reglage](oui), preparer());
      const valeur: unknown = Reflect.get(prete, nom);
      return typeof valeur === 'function' ? (valeur.bind(prete) as unknown) : valeur;
    },
  });
  return differee;
}

/**
 * La même connexion, dont chaque phrase SQL se prépare à son premier emploi. L'application en écrit quatre cents, dont
 * une session emploie quelques dizaines : les préparer toutes, déclencheurs du journal compris, prenait l'essentiel de
 * l'ouverture d'un fichier. Rien ne doit s'y préparer pendant qu'une autre phrase se parcourt (`iterate`).
 */
export const avecPhrasesDifferees = (db: Database): Database =>
  Object.create(db, {
    prepare: { value: (sql: string) => differer(() => db.prepare<unknown[]>(sql)) },
  }) as Database;
