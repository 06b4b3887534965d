import { exerceEncore } from '#shared/domain/annuaire/affectation.rules.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import type { ARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import { valeurDuConstat } from '#shared/domain/annuaire/veille/ecarter.rules.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { aVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import { structureRemplacee } from '#shared/domain/annuaire/veille/doublons.rules.ts';
import { veiller } from '#shared/domain/annuaire/veille/veiller.rules.ts';
import { type Voisinage, voisinageDe } from '#shared/domain/annuaire/veille/voisinage.rules.ts';
import type { Contexte } from './contexte.ts';
import { tantQueRienNeChange } from './tant-que-rien-ne-change.ts';

type Remplacees = ReturnType<Contexte['depots']['structures']['remplacees']>;

/** Tout ce qui est relevé d'une fiche, écarté compris. Qui n'exerce plus n'a rien à revoir : sa fiche ne sert qu'aux réunions passées. */
function relever(personne: FichePersonne, voisinage: Voisinage, jour: string, remplacees: Remplacees): ARevoir[] {
  if (!exerceEncore(personne, jour)) return [];
  const relevees = [...veiller(personne, voisinage), aVerifier(personne, jour)].filter((une) => une !== null);
  const remplacee = structureRemplacee(personne, remplacees);
  return remplacee === null || relevees.some(({ sorte }) => sorte === 'structure')
    ? relevees
    : [...relevees, remplacee];
}

/** Ce qui est à revoir de ces fiches, comparées à tout l'annuaire ; ce qui a été écarté ne se montre plus. */
export function createVeille(contexte: Contexte) {
  const { depots, aujourdHui } = contexte;
  const cle = (personneId: string, constat: string, valeur: string | null) =>
    `${personneId}/${constat}/${valeur ?? ''}`;

  /** Les fiches qui peuvent ressembler à celle-ci. */
  function voisinageDeLaFiche(personne: FichePersonne): Voisinage {
    const sienne = cleDeNom(personne.structure ?? '');
    const structures = depots.veille.structures().filter(({ nom }) => sienne !== '' && cleDeNom(nom) === sienne);
    return voisinageDe(
      depots.veille.voisines(
        personne,
        structures.map(({ id }) => id),
      ),
    );
  }

  /** Relevé par relevé : écarté ou non, et par quelle ligne. */
  function deLaFiche(personne: FichePersonne) {
    const ecartes = new Map(
      depots.constatsEcartes.dePersonne(personne.id).map(({ id, constat, valeur }) => [cle('', constat, valeur), id]),
    );
    return relever(personne, voisinageDeLaFiche(personne), aujourdHui(), depots.structures.remplacees()).map(
      (releve) => {
        const valeur = valeurDuConstat(releve, personne);
        return { releve, valeur, ecarte: (valeur !== null && ecartes.get(cle('', releve.sorte, valeur))) || null };
      },
    );
  }

  return {
    deLaFiche,
    /** Ce qui est à revoir de chacune des fiches de l'annuaire. */
    deToutes: tantQueRienNeChange(contexte, (): ReadonlyMap<string, ARevoir[]> => {
      const personnes = depots.personnes.toutes();
      const voisinage = voisinageDe(personnes);
      const ecartes = new Set(
        depots.constatsEcartes.tous().map(({ personneId, constat, valeur }) => cle(personneId, constat, valeur)),
      );
      const remplacees = depots.structures.remplacees();
      return new Map(
        personnes.map((personne) => [
          personne.id,
          relever(personne, voisinage, aujourdHui(), remplacees).filter(
            (releve) => !ecartes.has(cle(personne.id, releve.sorte, valeurDuConstat(releve, personne))),
          ),
        ]),
      );
    }),
  };
}
