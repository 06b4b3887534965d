import type { Database } from 'better-sqlite3';
import { CONTACT_SUPPRIME } from '#shared/domain/donnees/citation.rules.ts';
import { motsDe } from '#shared/domain/donnees/mots-d-un-texte.rules.ts';
import type { Nommee } from '#shared/domain/formation/personnage.types.ts';
import { figesDe, lireFige } from './figes.ts';
import { estUnObjet, nomEcrit, type NomFige, placesDe } from './places-nominatives.ts';

const formeDe = (nom: string): string => motsDe(nom).join(' ');

/** Les noms qu'un document figé met à part : un nom et un prénom séparés, une signature, une cellule, une énumération. */
function* nomsDe(valeur: unknown): Iterable<NomFige> {
  if (Array.isArray(valeur)) for (const une of valeur) yield* nomsDe(une);
  if (!estUnObjet(valeur)) return;
  const { nom, prenom, civilite } = valeur;
  if (typeof nom === 'string' && nom !== '' && 'prenom' in valeur)
    yield {
      ...{ nom, prenom: typeof prenom === 'string' && prenom !== '' ? prenom : null },
      civilite: civilite === 'M.' || civilite === 'Mme' ? civilite : null,
    };
  for (const { segments, sure } of placesDe(valeur))
    for (const ligne of segments
      .map(({ texte }) => texte)
      .join('')
      .split('\n')) {
      const ecrit = nomEcrit(ligne, sure);
      if (ecrit !== null) yield ecrit;
    }
  for (const une of Object.values(valeur)) yield* nomsDe(une);
}

/** Qui les documents figés nomment sans que le fichier le connaisse plus : une personne effacée depuis, le plus souvent. */
export function nommeesDesFiges(db: Database, connues: readonly Nommee[]): readonly Nommee[] {
  const prenomsPar = new Map<string, Set<string>>();
  const retenir = ({ noms, prenoms }: Pick<Nommee, 'noms' | 'prenoms'>): void => {
    for (const forme of noms.map(formeDe)) {
      const siens = prenomsPar.get(forme) ?? new Set();
      for (const prenom of prenoms) siens.add(formeDe(prenom));
      prenomsPar.set(forme, siens);
    }
  };
  connues.forEach(retenir);
  const neuves: Nommee[] = [];
  for (const { pieceId } of figesDe(db))
    for (const { civilite, prenom, nom } of nomsDe(lireFige(db, pieceId))) {
      const prenoms = prenomsPar.get(formeDe(nom));
      if (nom === CONTACT_SUPPRIME || (prenoms !== undefined && (prenom === null || prenoms.has(formeDe(prenom)))))
        continue;
      const neuve = {
        ...{ cle: `fige ${formeDe(`${prenom ?? ''} ${nom}`)}`, civilite, noms: [nom] },
        ...{ prenoms: prenom === null ? [] : [prenom], courriels: [], telephones: [] },
      };
      neuves.push(neuve);
      retenir(neuve);
    }
  return neuves;
}
