import './beneficiaires.css';
import { useState } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Onglet } from '../fiche/convention.types.ts';
import type { Effectifs } from './beneficiaires.types.ts';
import { GestesDesBeneficiaires } from './GestesDesBeneficiaires.tsx';
import { LectureDesEffectifs } from './lecture/LectureDesEffectifs.tsx';
import { SaisieDesEffectifs } from './SaisieDesEffectifs.tsx';

const VUES = [
  { valeur: 'lecture', libelle: 'Lire' },
  { valeur: 'saisie', libelle: 'Saisir' },
] as const;

/** Lire ou saisir : rien de saisi encore, on commence par saisir. Ce choix ne change pas sous la frappe. */
function Vues(effectifs: Effectifs) {
  const { donnees } = effectifs;
  const adresse = useAdresse();
  const [premiere] = useState(donnees.releves.length > 0 ? ('lecture' as const) : ('saisie' as const));
  const dite = adresse.lire('vue');
  const vue = dite === 'lecture' || dite === 'saisie' ? dite : premiere;
  return (
    <Bloc
      titre="Bénéficiaires"
      note="Des nombres, jamais une personne."
      geste={
        <span className="outils">
          {donnees.indicateurs.length > 0 && (
            <Segment
              libelle="Lire ou saisir"
              valeur={vue}
              choix={VUES}
              surChange={(choisie) => adresse.poser({ vue: choisie })}
            />
          )}
          <GestesDesBeneficiaires {...effectifs} />
        </span>
      }
    >
      {donnees.indicateurs.length === 0 ? (
        <Vide icone="personnes">Aucun indicateur suivi : choisissez ceux de l’annexe de la convention.</Vide>
      ) : vue === 'lecture' ? (
        <LectureDesEffectifs {...effectifs} />
      ) : (
        <SaisieDesEffectifs {...effectifs} />
      )}
    </Bloc>
  );
}

/** Les bénéficiaires d'une convention : ce qu'elle compte, ses objectifs, ce que chaque période a donné. */
export function OngletBeneficiaires({ fiche, jour }: Onglet) {
  const { convention } = fiche;
  const { donnees, vu, erreur, relire } = useRequete('beneficiaires.lire', { conventionId: convention.id });
  if (donnees === null)
    return (
      <PasEncoreLu attente="Chargement des effectifs…" refus="Effectifs non lus." erreur={erreur} relire={relire} />
    );
  return <Vues convention={convention} fiche={fiche} donnees={donnees} vu={vu} jour={jour} />;
}
