import type { EtatDEngagement } from './engagement.schema.ts';

export const etatDEngagementLibelle: Readonly<Record<EtatDEngagement, string>> = {
  a_faire: 'À faire',
  en_cours: 'En cours',
  tenu: 'Tenu',
  abandonne: 'Abandonné',
};
