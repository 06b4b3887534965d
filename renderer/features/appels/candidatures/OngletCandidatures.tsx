import { useRequete } from '#renderer/host/requetes.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { FicheDAppel } from '../appels.types.ts';
import { colonnesDesCandidatures } from './colonnes.tsx';

/** Toutes les candidatures d'un appel, d'un seul aller-retour : qui, où, combien, éligibilité, avis, note, état. */
export function OngletCandidatures({ fiche: { appel } }: { readonly fiche: FicheDAppel }) {
  const { donnees: candidatures, erreur, relire } = useRequete('appels.candidatures', { id: appel.id });
  if (candidatures === null)
    return (
      <PasEncoreLu
        attente="Chargement des candidatures…"
        refus="Candidatures non lues."
        erreur={erreur}
        relire={relire}
      />
    );
  return (
    <Tableau
      libelle="Candidatures"
      colonnes={colonnesDesCandidatures}
      lignes={candidatures}
      cle={({ id }) => id}
      vide={
        <Vide icone="anneaux">
          Aucune candidature encore. Inscrivez la première, ou reprenez l’export de la démarche en ligne.
        </Vide>
      }
    />
  );
}
