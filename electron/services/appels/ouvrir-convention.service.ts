import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Candidature } from '#shared/domain/appel/candidature.schema.ts';
import { anneeDe, anneesHors, conventionDe } from '#shared/domain/appel/vers-convention.rules.ts';
import { conventionPatchSchema } from '#shared/domain/convention/convention.schema.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { appelErrors } from '#shared/errors/appel.errors.ts';
import { exigerInitiale } from '../conventions/avenant/en-vigueur.ts';
import { ouvrirLaConvention, verifierLaConventionNeuve } from '../conventions/convention-neuve.ts';
import { ajouterLeMembre, viserLaZone } from '../conventions/parties-ajoutees.ts';
import type { Contexte } from '../contexte.ts';
import { exigerCandidature, nomDeRegion } from './appel-lu.ts';
import { lireCandidature } from './candidature-lue.ts';

/** Une candidature retenue devient une convention, une seule fois, sans rien retaper (O-2, O-12). */
export const createOuvrirConventionService = (contexte: Contexte) => {
  const { depots } = contexte;

  /** Un organisme à la corbeille ne porte pas de convention : on le nomme, pour le restaurer ou en choisir un autre. */
  function refuserUnOrganismeSupprime(
    organismes: readonly { readonly structureId: string; readonly nom: string }[],
  ): void {
    for (const { structureId, nom } of organismes)
      if (depots.structures.parId(structureId) === null) throw appelErrors.organismeSupprime(nom);
  }

  /** Retenue, et sans convention. */
  function exigerAOuvrir({ conventionId, decision, projet }: Candidature): void {
    if (conventionId !== null) throw appelErrors.conventionDeja(depots.conventions.parId(conventionId)?.numero ?? '');
    if (decision !== 'retenue') throw appelErrors.pasRetenue(projet);
  }

  return {
    'candidatures.rattacher': ({ id, conventionId }) => {
      exigerAOuvrir(exigerCandidature(contexte, id));
      exigerInitiale(contexte, conventionId);
      const autre = depots.candidatures.deLaConvention(conventionId);
      if (autre !== null) throw appelErrors.conventionDAilleurs(autre.projet);
      depots.candidatures.modifier(id, { conventionId });
      return null;
    },

    'candidatures.ouvrirConvention': ({ id, ...saisie }) => {
      const lue = lireCandidature(contexte, id);
      const { candidature, appel, membres, zones, annees } = lue;
      exigerAOuvrir(candidature);
      const [hors] = anneesHors(annees, anneesCiviles(saisie));
      if (saisie.fin > saisie.debut && hors !== undefined) throw appelErrors.anneeHors(hors);
      const dite = conventionPatchSchema.safeParse(
        conventionDe({ ...lue, nomDeRegion: nomDeRegion(contexte, appel.region) }),
      );
      if (!dite.success) throw appelErrors.horsBorne(dite.error.issues[0]?.message ?? '');
      const { projet: intitule, porteurId } = candidature;
      const neuve = { ...saisie, genre: 'o2r' as const, intitule };
      verifierLaConventionNeuve(contexte, neuve);
      refuserUnOrganismeSupprime([{ structureId: porteurId, nom: candidature.porteur }, ...membres]);
      const conventionId = ouvrirLaConvention(contexte, { ...neuve, porteurId });
      depots.conventions.modifier(conventionId, dite.data);
      for (const { structureId, chefDeFile, role, budget, contribution } of membres)
        ajouterLeMembre(contexte, { conventionId, structureId, chefDeFile, role, budget, contribution });
      for (const { genre, code, libelle, motif, nonLimitative } of zones) {
        const zone =
          genre === 'mots' || code === null
            ? { genre: 'mots' as const, libelle, motif, nonLimitative }
            : { genre, code };
        viserLaZone(contexte, conventionId, zone);
      }
      const siennes = new Map(depots.conventionAnnees.annees(conventionId).map((une) => [une.annee, une.id]));
      for (const annee of annees) {
        const anneeId = siennes.get(annee.annee);
        if (anneeId !== undefined) depots.conventionAnnees.modifierAnnee(anneeId, anneeDe(annee));
      }
      depots.candidatures.modifier(id, { conventionId });
      return { conventionId };
    },
  } satisfies Partial<HandlersFichier>;
};
