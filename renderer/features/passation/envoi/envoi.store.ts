import { create } from 'zustand';
import type { Suivi } from '#renderer/app/travaux/suivre-le-travail.ts';

/** L'envoi que cette fenêtre prépare, ou vient de préparer : il survit à l'écran que l'on quitte. */
interface Envoi {
  readonly suivi: Pick<Suivi, 'fait' | 'total' | 'libelle'> | null;
  readonly travail: string | null;
  /** L'arrêt est demandé, l'étape en cours s'achève. */
  readonly arret: boolean;
  /** Le dernier envoi prêt : où il est. */
  readonly pret: { readonly chemin: string; readonly jeton: string } | null;
  /** Pourquoi rien n'a été écrit, en une phrase. */
  readonly refus: string | null;
}

export const SANS_ENVOI: Envoi = { suivi: null, travail: null, arret: false, pret: null, refus: null };

export const useEnvoiEnCours = create<Envoi>(() => SANS_ENVOI);
