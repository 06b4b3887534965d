import './controle.css';
import { useRequete } from '#renderer/host/requetes.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import type { Onglet } from '../fiche/convention.types.ts';
import { BlocDemandes } from './journal/BlocDemandes.tsx';
import { BlocLettres } from './lettre/BlocLettres.tsx';
import { FicheDeLettre } from './lettre/FicheDeLettre.tsx';
import { BlocDonnees } from './registre/BlocDonnees.tsx';
import { BlocRsfp } from './rsfp/BlocRsfp.tsx';
import { BlocVisites } from './visite/BlocVisites.tsx';
import { FicheDeVisite } from './visite/FicheDeVisite.tsx';

interface Proprietes extends Onglet {
  /** La visite ou la lettre ouverte ; `null` : toutes. */
  readonly objet: string | null;
}

/** Contrôler une convention : visites, lettres, demandes d'éléments, données à transmettre, RSFP (O-15, O-18, O-19). */
export function OngletControles({ fiche, vu: vuDeLaFiche, jour, objet }: Proprietes) {
  const {
    donnees: controles,
    vu,
    erreur,
    relire,
  } = useRequete('controles.lire', {
    conventionId: fiche.convention.id,
  });
  if (controles === null)
    return (
      <PasEncoreLu attente="Chargement des contrôles…" refus="Contrôles non lus." erreur={erreur} relire={relire} />
    );
  const partie = { fiche, controles, vu: Math.min(vu, vuDeLaFiche), jour };
  const visite = controles.visites.find(({ id }) => id === objet);
  if (visite !== undefined) return <FicheDeVisite key={visite.id} {...partie} visite={visite} />;
  const lettre = controles.lettres.find(({ id }) => id === objet);
  if (lettre !== undefined) return <FicheDeLettre key={lettre.id} {...partie} lettre={lettre} />;
  return (
    <>
      <BlocVisites {...partie} />
      <BlocLettres {...partie} />
      <BlocDemandes {...partie} />
      {fiche.convention.genre === 'o2r' && (
        <>
          <BlocDonnees {...partie} />
          <BlocRsfp {...partie} />
        </>
      )}
    </>
  );
}
