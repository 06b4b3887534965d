import './beneficiaires.css';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Onglet } from '../fiche/convention.types.ts';
import { GestesDesBeneficiaires } from './GestesDesBeneficiaires.tsx';
import { SaisieDesEffectifs } from './SaisieDesEffectifs.tsx';

/** Les bénéficiaires d'une convention : ce qu'elle compte, ses objectifs, ce que chaque période a donné. */
export function OngletBeneficiaires({ fiche: { convention }, jour }: Onglet) {
  const { donnees, vu, erreur, relire } = useRequete('beneficiaires.lire', { conventionId: convention.id });
  if (donnees === null)
    return (
      <PasEncoreLu attente="Chargement des effectifs…" refus="Effectifs non lus." erreur={erreur} relire={relire} />
    );
  const effectifs = { convention, donnees, vu, jour };
  return (
    <Bloc titre="Saisie" note="Des nombres, jamais une personne." geste={<GestesDesBeneficiaires {...effectifs} />}>
      {donnees.indicateurs.length === 0 ? (
        <Vide icone="personnes">Aucun indicateur suivi : choisissez ceux de l’annexe de la convention.</Vide>
      ) : (
        <SaisieDesEffectifs {...effectifs} />
      )}
    </Bloc>
  );
}
