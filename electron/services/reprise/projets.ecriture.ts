import { avisSchema } from '#shared/domain/programmation/programmation.schema.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { enCentimes } from '#shared/domain/reprise/actions/montant.rules.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { cleDeProjet } from '#shared/domain/reprise/projets/projets.cible.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { ProjetLu } from '#electron/repositories/contrats/projet.repository.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { Contexte } from '../contexte.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';
import { chiffrer, exigerContrat, exigerProjet, viserDuProjet } from '../contrats/projet-ecrit.ts';
import type { Ecriture } from './ecriture.types.ts';
import { createFinanceursEcrits } from './financeurs-ecrits.ts';
import { regarderProjets } from './projets.regard.ts';
import { createLecteurDeQuartiers } from './quartiers-ecrits.ts';

/** Sans contrat choisi, rien n'est connu et rien ne s'écrit. */
const SANS_CONTRAT: Ecriture = {
  connaitre: () => () => null,
  ecrire: () => {
    throw repriseErrors.sansContrat();
  },
};

const VOLETS = ['demande', 'propose', 'decide'] as const;

/** Des projets dans la programmation d'un contrat : un inconnu s'ajoute, un connu se complète sans rien perdre. */
export function ecrireProjets(contexte: Contexte, { vers, annee: choisie }: Pick<Choix, 'vers' | 'annee'>): Ecriture {
  if (vers === undefined) return SANS_CONTRAT;
  const { depots, nouvelId } = contexte;
  const contratId = exigerContrat(contexte, vers).id;
  const defaut = choisie ?? anneeCivile(contexte.aujourdHui());
  const lecteur = createLecteurDeQuartiers(contexte, { contratId, instanceId: null });
  const financeurs = createFinanceursEcrits(contexte, contratId);
  const anneeDe = ({ annee = null }: Valeurs): number => (annee === null ? defaut : Number(annee));
  const parAnnee = new Map<number, readonly ProjetLu[]>();
  /** Les projets venus de ce tableau : un projet de deux lignes n'entre qu'une fois. */
  const venus = new Map<string, string>();
  const cleDeVenu = (valeurs: Valeurs): string => `${anneeDe(valeurs)} ${cleDeProjet(valeurs)}`;

  function projetsDe(annee: number): readonly ProjetLu[] {
    const deja = parAnnee.get(annee) ?? depots.projets.deLAnnee(contratId, annee);
    parAnnee.set(annee, deja);
    return deja;
  }
  /** Le projet de ce dossier ; sinon le seul de ce nom, du même porteur ou de porteur inconnu, qui n'a pas d'autre dossier. */
  function connu(valeurs: Valeurs): ProjetLu | null {
    const { intitule = null, porteur = null, dauphin = null } = valeurs;
    const projets = projetsDe(anneeDe(valeurs));
    const duDossier = projets.find(
      (un) => un.dauphin !== null && cleDeProjet({ dauphin: un.dauphin }) === cleDeProjet({ dauphin }),
    );
    if (dauphin !== null && duDossier !== undefined) return duDossier;
    const memes = projets.filter(
      (un) =>
        cleDeNom(un.intitule) === cleDeNom(intitule ?? '') &&
        (un.porteur === null || porteur === null || cleDeNom(un.porteur) === cleDeNom(porteur)) &&
        (un.dauphin === null || dauphin === null),
    );
    return memes.length === 1 ? (memes[0] ?? null) : null;
  }

  function creer(valeurs: Valeurs): ProjetLu {
    const id = nouvelId();
    const intitule = (valeurs['intitule'] ?? '').slice(0, 300);
    depots.projets.ajouter({ id, contratId, annee: anneeDe(valeurs), intitule });
    return exigerProjet(contexte, id);
  }

  /** Ce que le projet n'a pas et que la ligne dit ; rien n'est remplacé. */
  function completer(projet: ProjetLu, valeurs: Valeurs): boolean {
    const { porteur = null, axe = null, dauphin = null, observation = null } = valeurs;
    const avis = avisSchema.safeParse(valeurs['avis']).data ?? null;
    const patch = {
      ...(projet.structureId === null && porteur !== null
        ? { structureId: trouverOuCreerStructure(contexte, porteur.slice(0, 300)) }
        : {}),
      ...(projet.axe === null && axe !== null ? { axe: axe.slice(0, 300) } : {}),
      ...(projet.dauphin === null && dauphin !== null ? { dauphin } : {}),
      ...(projet.avis === null && avis !== null ? { avis } : {}),
      ...(projet.observation === null && observation !== null ? { observation: observation.slice(0, 5_000) } : {}),
      ...(projet.pluriannuel === 0 && valeurs['pluriannuel'] === 'oui' ? { pluriannuel: true } : {}),
    };
    depots.projets.modifier(projet.id, patch);
    const { quartiers, hors } = lecteur.lire(valeurs['quartiers'] ?? null);
    const aViser =
      (quartiers.length > 0 || hors) && projet.horsQpv === 0 && depots.projets.quartiers(projet.id).length === 0;
    if (aViser) viserDuProjet(contexte, projet.id, { quartiers, hors });
    return Object.keys(patch).length > 0 || aViser;
  }

  function financer(projet: ProjetLu, valeurs: Valeurs): boolean {
    const dits = VOLETS.flatMap((volet) => {
      const centimes = enCentimes(valeurs[volet]);
      return centimes === null ? [] : [[volet, centimes] as const];
    });
    if (dits.length === 0) return false;
    const enveloppeId = financeurs.enveloppe(projet.annee, valeurs['financeur'] ?? null);
    const deja = depots.projetMontants.duProjet(projet.id).find((un) => un.enveloppeId === enveloppeId);
    const patch = Object.fromEntries(dits.filter(([volet]) => (deja?.[volet] ?? null) === null));
    if (Object.keys(patch).length === 0) return false;
    chiffrer(contexte, projet.id, enveloppeId, patch);
    return true;
  }

  return {
    connaitre: () => (valeurs) => {
      const deja = connu(valeurs);
      return deja === null ? null : { id: deja.id, libelle: deja.intitule };
    },
    regarder: () => regarderProjets(lecteur),
    ecrire: ({ ligne, valeurs, connue: deja }) => {
      if (valeurs['intitule'] == null) throw repriseErrors.aChange(ligne + 1, 'il y manque l’intitulé du projet.');
      const id = deja?.id ?? venus.get(cleDeVenu(valeurs)) ?? null;
      const ici = id === null ? creer(valeurs) : exigerProjet(contexte, id);
      venus.set(cleDeVenu(valeurs), ici.id);
      const [complete, chiffre] = [completer(ici, valeurs), financer(ici, valeurs)];
      if (id === null) return 'creees';
      return complete || chiffre ? 'completees' : 'inchangees';
    },
  };
}
