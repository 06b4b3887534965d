import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { numeroter } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Projet } from '#shared/domain/programmation/programmation.schema.ts';
import type { Contexte } from '../contexte.ts';
import { aReconduire } from './enveloppe.service.ts';
import { exigerContrat } from './projet-ecrit.ts';
import { quartiersDuRessort } from '../feuilles-de-route/ressort-de-feuille.ts';

/** Les projets d'une année, tels que la grille et le relevé les montrent. */
export function projetsDeLAnnee({ depots }: Contexte, contratId: string, annee: number): Projet[] {
  const quartiers = Map.groupBy(depots.projets.quartiersDeLAnnee(contratId, annee), ({ projetId }) => projetId);
  const montants = Map.groupBy(depots.projetMontants.deLAnnee(contratId, annee), ({ projetId }) => projetId);
  return depots.projets.deLAnnee(contratId, annee).map((lu) => ({
    id: lu.id,
    rang: lu.rang,
    intitule: lu.intitule,
    porteur: lu.porteur,
    axe: lu.axe,
    quartiers: (quartiers.get(lu.id) ?? []).map(({ code, libelle }) => ({ code, libelle })),
    horsQpv: lu.horsQpv === 1,
    pluriannuel: lu.pluriannuel === 1,
    avis: lu.avis,
    observation: lu.observation,
    dauphin: lu.dauphin,
    fiche: lu.ficheId === null || lu.fiche === null ? null : { id: lu.ficheId, intitule: lu.fiche },
    montants: (montants.get(lu.id) ?? []).map(({ enveloppeId, demande, propose, decide }) => ({
      enveloppeId,
      demande,
      propose,
      decide,
    })),
  }));
}

/** La programmation annuelle : la grille d'une année, et les fiches à quoi ses projets peuvent se lier. */
export const createProgrammationService = (contexte: Contexte) => {
  const { depots } = contexte;

  const feuillesDe = (contratId: string) =>
    depots.feuilles.toutes().filter((feuille) => feuille.contratId === contratId);
  return {
    'programmation.annee': ({ contratId, annee }) => {
      const contrat = exigerContrat(contexte, contratId);
      const [comite] = depots.enveloppes.comites(contrat.code);
      return {
        contrat: { id: contrat.id, nom: contrat.libelle, debut: contrat.debut, fin: contrat.fin },
        annees: depots.enveloppes.annees(contratId),
        enveloppes: depots.enveloppes
          .deLAnnee(contratId, annee)
          .map(({ id, financeur, origine, montant }) => ({ id, financeur, origine, montant })),
        projets: projetsDeLAnnee(contexte, contratId, annee),
        aReconduire: aReconduire(contexte, contratId, annee).map(({ financeur }) => financeur),
        quartiers: [...quartiersDuRessort(contexte, { contratId, instanceId: null })],
        axes: feuillesDe(contratId).flatMap((feuille) =>
          depots.feuilles
            .axes(feuille.id)
            .map(({ id, intitule }) => ({ id, nom: intitule, feuille: feuille.intitule })),
        ),
        comite: comite === undefined ? null : { id: comite.id, nom: nomCourt(comite) },
      };
    },

    'programmation.fiches': ({ contratId }) => {
      exigerContrat(contexte, contratId);
      const vues = new Set<string>();
      return feuillesDe(contratId).flatMap((feuille) => {
        const lignes = depots.feuilleTableau.nommees(feuille.id);
        const numeros = numeroter(depots.feuilles.axes(feuille.id), depots.feuilles.objectifs(feuille.id), lignes);
        const parId = new Map(lignes.map((ligne) => [ligne.id, ligne.intitule]));
        return numeros.ordre.flatMap((id) => {
          const intitule = parId.get(id);
          if (intitule === undefined || vues.has(id)) return [];
          vues.add(id);
          return [{ id, numero: numeros.fiches.get(id) ?? '', intitule, feuille: feuille.intitule }];
        });
      });
    },
  } satisfies Partial<HandlersFichier>;
};
