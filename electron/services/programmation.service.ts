import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Contrat } from '#shared/domain/contrat/contrat.schema.ts';
import { numeroter } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Projet } from '#shared/domain/programmation/programmation.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { programmationErrors } from '#shared/errors/programmation.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { quartiersDuRessort } from './ressort-de-feuille.ts';

/** Le contrat de ville, ou un refus en français s'il n'est plus suivi. */
export function exigerContrat({ depots }: Contexte, id: string): Contrat {
  const contrat = depots.conduites.parId(id);
  if (contrat === null) throw communErrors.introuvable('Ce contrat de ville');
  return contrat;
}

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

/** La programmation annuelle : la lire, et tenir les enveloppes de ses financeurs. */
export const createProgrammationService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  const feuillesDe = (contratId: string) =>
    depots.feuilles.toutes().filter((feuille) => feuille.contratId === contratId);
  /** Les financeurs de l'année d'avant que celle-ci n'a pas. */
  function aReconduire(contratId: string, annee: number) {
    const presents = new Set(depots.enveloppes.deLAnnee(contratId, annee).map(({ financeur }) => enTri(financeur)));
    return depots.enveloppes.deLAnnee(contratId, annee - 1).filter(({ financeur }) => !presents.has(enTri(financeur)));
  }
  function exigerEnveloppe(id: string) {
    const enveloppe = depots.enveloppes.parId(id);
    if (enveloppe === null) throw communErrors.introuvable('Ce financeur');
    return enveloppe;
  }

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
        aReconduire: aReconduire(contratId, annee).map(({ financeur }) => financeur),
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

    'enveloppes.ajouter': ({ contratId, annee, ...saisie }) => {
      exigerContrat(contexte, contratId);
      if (depots.enveloppes.duFinanceur(contratId, annee, saisie.financeur) !== null)
        throw programmationErrors.financeurDeja(saisie.financeur, annee);
      const id = nouvelId();
      depots.enveloppes.ajouter({ ...saisie, id, contratId, annee });
      return { id };
    },

    'enveloppes.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { contratId, annee } = exigerEnveloppe(id);
      if (patch.financeur !== undefined) {
        const autre = depots.enveloppes.duFinanceur(contratId, annee, patch.financeur);
        if (autre !== null && autre.id !== id) throw programmationErrors.financeurDeja(patch.financeur, annee);
      }
      refuserSiChangeDepuis(contexte, { tbl: 'enveloppe', id, vu, fenetre, patch });
      depots.enveloppes.modifier(id, patch);
      return null;
    },

    'enveloppes.retirer': ({ id }) => {
      exigerEnveloppe(id);
      const montants = depots.enveloppes.montants(id);
      depots.enveloppes.retirer(id);
      return { montants };
    },

    'enveloppes.reconduire': ({ contratId, annee }) => {
      exigerContrat(contexte, contratId);
      const manquantes = aReconduire(contratId, annee);
      for (const { financeur, origine } of manquantes)
        depots.enveloppes.ajouter({ id: nouvelId(), contratId, annee, financeur, origine, montant: null });
      return { reconduites: manquantes.length };
    },
  } satisfies Partial<HandlersFichier>;
};
