import { exerceEncore } from '#shared/domain/annuaire/affectation.rules.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import type { ARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import { valeurDuConstat } from '#shared/domain/annuaire/veille/ecarter.rules.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { aVerifier, estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import { structureRemplacee } from '#shared/domain/annuaire/veille/doublons.rules.ts';
import { constats, veiller } from '#shared/domain/annuaire/veille/veiller.rules.ts';
import { type Voisinage, voisinageDe } from '#shared/domain/annuaire/veille/voisinage.rules.ts';
import type { Contexte } from '../contexte.ts';

export type Remplacees = ReturnType<Contexte['depots']['structures']['remplacees']>;

/** Sa structure a été remplacée, si rien n'en est relevé d'autre. */
const remplacement = (personne: FichePersonne, relevees: readonly ARevoir[], remplacees: Remplacees): ARevoir | null =>
  remplacees.size === 0 || relevees.some(({ sorte }) => sorte === 'structure')
    ? null
    : structureRemplacee(personne, remplacees);

/** Tout ce qui est relevé d'une fiche, écarté compris. Qui n'exerce plus n'a rien à revoir : sa fiche ne sert qu'aux réunions passées. */
function relever(personne: FichePersonne, voisinage: Voisinage, jour: string, remplacees: Remplacees): ARevoir[] {
  if (!exerceEncore(personne, jour)) return [];
  const relevees = veiller(personne, voisinage);
  return [...relevees, aVerifier(personne, jour), remplacement(personne, relevees, remplacees)].filter(
    (une) => une !== null,
  );
}

const cleDuConstat = (personneId: string, constat: string, valeur: string | null): string =>
  `${personneId}/${constat}/${valeur ?? ''}`;

/** Ce à quoi chaque fiche se compare. */
export interface Comparaison {
  readonly jour: string;
  readonly voisinage: Voisinage;
  readonly remplacees: Remplacees;
  /** Ce qui a été écarté, et de qui. */
  readonly ecartes: ReadonlyMap<string, string>;
}

/** Ce que l'on a écarté de chacun. */
export const lireEcartes = ({ depots }: Contexte): ReadonlyMap<string, string> =>
  new Map(
    depots.constatsEcartes
      .tous()
      .map(({ personneId, constat, valeur }) => [cleDuConstat(personneId, constat, valeur), personneId]),
  );

/** La veille de chaque fiche, comparée à tout l'annuaire ; ce qui a été écarté ne se montre plus. */
export function veillerSur({ jour, voisinage, remplacees, ecartes }: Comparaison) {
  const restants = (personne: FichePersonne, relevees: ARevoir[]): ARevoir[] =>
    ecartes.size === 0
      ? relevees
      : relevees.filter(
          (releve) => !ecartes.has(cleDuConstat(personne.id, releve.sorte, valeurDuConstat(releve, personne))),
        );
  return {
    /** Combien il y a à revoir de cette fiche : ce que `de` en dit, sans rien mettre en phrases. */
    combien(personne: FichePersonne): number {
      if (!exerceEncore(personne, jour)) return 0;
      const relevees = [...constats(personne, voisinage)];
      const remplacee = remplacement(personne, relevees, remplacees);
      if (remplacee !== null) relevees.push(remplacee);
      // Une vérification ne s'écarte pas : elle se fait.
      return restants(personne, relevees).length + (estAVerifier(personne, jour) ? 1 : 0);
    },
    /** Ce qui est à revoir de cette fiche, en phrases. */
    de: (personne: FichePersonne): ARevoir[] => restants(personne, relever(personne, voisinage, jour, remplacees)),
  };
}

/** Ce qui est à revoir d'une fiche, comparée aux seules qui peuvent lui ressembler. */
export function createVeille({ depots, aujourdHui }: Contexte) {
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

  return {
    /** Relevé par relevé : écarté ou non, et par quelle ligne. */
    deLaFiche(personne: FichePersonne) {
      const ecartes = new Map(
        depots.constatsEcartes
          .dePersonne(personne.id)
          .map(({ id, constat, valeur }) => [cleDuConstat('', constat, valeur), id]),
      );
      return relever(personne, voisinageDeLaFiche(personne), aujourdHui(), depots.structures.remplacees()).map(
        (releve) => {
          const valeur = valeurDuConstat(releve, personne);
          return {
            releve,
            valeur,
            ecarte: (valeur !== null && ecartes.get(cleDuConstat('', releve.sorte, valeur))) || null,
          };
        },
      );
    },
  };
}
