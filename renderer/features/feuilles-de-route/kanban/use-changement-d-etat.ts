import { useState } from 'react';
import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { type EtatFiche, etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { LigneDeFeuille } from '../feuille.types.ts';

/** Les colonnes, dans l'ordre où une action les parcourt. */
export const ETATS: readonly EtatFiche[] = etatFicheSchema.options;

/** Une carte prise, et la colonne qu'elle vise. */
export interface CartePrise {
  readonly ligne: LigneDeFeuille;
  readonly vers: EtatFiche;
}

interface Reglage {
  readonly vu: number;
  /** L'action a changé de colonne : le foyer l'y suit. */
  readonly surDeplacee: (cle: string) => void;
}

/** L'état voisin, sans sortir des colonnes. */
export function etatVoisin(etat: EtatFiche, pas: number): EtatFiche {
  const rang = ETATS.indexOf(etat) + pas;
  return ETATS[Math.max(0, Math.min(ETATS.length - 1, rang))] ?? etat;
}

/** Prendre une carte, viser une colonne, l'y poser : ce qui arrête une action demande d'abord sa raison. */
export function useChangementDEtat({ vu, surDeplacee }: Reglage) {
  const [prise, setPrise] = useState<CartePrise | null>(null);
  /** Elle attend la ligne qui l'explique. */
  const [motif, setMotif] = useState<CartePrise | null>(null);
  const [annonce, setAnnonce] = useState('');
  const aviser = useAvisAnnulable();
  const visee = motif ?? prise;
  const { modifier } = useModification('fichesAction.modifier', {
    id: visee?.ligne.id ?? '',
    vu,
    objet: `Action ${visee?.ligne.numero ?? ''}`,
  });
  const ecrire = async (carte: CartePrise, etatMotif?: string | null) => {
    await modifier({ etat: carte.vers, ...(etatMotif == null ? {} : { etatMotif }) });
    aviser(
      `Action ${carte.ligne.numero} : ${etatFicheLibelle[carte.vers].toLocaleLowerCase('fr')}.`,
      'fichesAction.modifier',
    );
    setMotif(null);
    surDeplacee(carte.ligne.id);
  };
  const viser = (ligne: LigneDeFeuille, vers: EtatFiche) => {
    if (prise?.ligne.id === ligne.id && prise.vers === vers) return;
    setPrise({ ligne, vers });
    setAnnonce(`Action ${ligne.numero} : vers « ${etatFicheLibelle[vers]} ». Espace pour poser, Échap pour remettre.`);
  };
  const lacher = () => {
    setPrise(null);
    setAnnonce('');
  };
  const poser = (carte = prise) => {
    lacher();
    if (carte === null || carte.vers === carte.ligne.avancement.etat) return;
    if (demandeUnMotif(carte.vers)) setMotif(carte);
    else void ecrire(carte).catch(direRefus('L’état n’a pas changé.'));
  };
  return {
    prise,
    motif,
    annonce,
    viser,
    lacher,
    poser,
    ecrireLeMotif: (etatMotif: string | null | undefined) =>
      motif === null ? Promise.resolve() : ecrire(motif, etatMotif),
    renoncerAuMotif: () => setMotif(null),
  };
}
