import { exerceEncore } from '#shared/domain/annuaire/affectation.rules.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import type { ARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import { valeurDuConstat } from '#shared/domain/annuaire/veille/ecarter.rules.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { aVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import { structureRemplacee } from '#shared/domain/annuaire/veille/doublons.rules.ts';
import { constats, veiller } from '#shared/domain/annuaire/veille/veiller.rules.ts';
import { type Voisinage, voisinageDe } from '#shared/domain/annuaire/veille/voisinage.rules.ts';
import type { Contexte } from './contexte.ts';

type Remplacees = ReturnType<Contexte['depots']['structures']['remplacees']>;

/**
 * Tout ce qui est relevé d'une fiche, écarté compris. Qui n'exerce plus n'a rien à revoir : sa fiche ne sert qu'aux réunions
 * passées.
 * @param deLaFiche `veiller`, ou `constats` quand on ne fait que compter
 */
function relever(
  personne: FichePersonne,
  voisinage: Voisinage,
  jour: string,
  remplacees: Remplacees,
  deLaFiche: typeof veiller = veiller,
): ARevoir[] {
  if (!exerceEncore(personne, jour)) return [];
  const relevees = [...deLaFiche(personne, voisinage)];
  const verification = aVerifier(personne, jour);
  if (verification !== null) relevees.push(verification);
  const remplacee = remplacees.size === 0 ? null : structureRemplacee(personne, remplacees);
  if (remplacee !== null && !relevees.some(({ sorte }) => sorte === 'structure')) relevees.push(remplacee);
  return relevees;
}

const cleDuConstat = (personneId: string, constat: string, valeur: string | null): string =>
  `${personneId}/${constat}/${valeur ?? ''}`;

/** Tout l'annuaire comparé à lui-même ; ce qui a été écarté ne se montre plus. */
export function veillerSurTous({ depots, aujourdHui }: Contexte, personnes: readonly FichePersonne[]) {
  const jour = aujourdHui();
  const voisinage = voisinageDe(personnes);
  const remplacees = depots.structures.remplacees();
  const ecartes = new Set(
    depots.constatsEcartes.tous().map(({ personneId, constat, valeur }) => cleDuConstat(personneId, constat, valeur)),
  );
  const restants = (personne: FichePersonne, relevees: ARevoir[]): ARevoir[] =>
    ecartes.size === 0
      ? relevees
      : relevees.filter(
          (releve) => !ecartes.has(cleDuConstat(personne.id, releve.sorte, valeurDuConstat(releve, personne))),
        );
  return {
    /** Combien il y a à revoir de cette fiche. */
    combien: (personne: FichePersonne): number =>
      restants(personne, relever(personne, voisinage, jour, remplacees, constats)).length,
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
