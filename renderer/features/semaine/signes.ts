import type { Signe } from '#shared/domain/semaine/semaine.schema.ts';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';

/** Le dessin et le mot de chaque signe : jamais la couleur seule. */
export const SIGNES: Readonly<
  Record<Signe, { readonly icone: NomIcone; readonly mot: string; readonly classe: string }>
> = {
  retard: { icone: 'plein', mot: 'En retard', classe: 'signe-retard' },
  limite: { icone: 'horloge', mot: 'Aujourd’hui', classe: 'signe-action' },
  afaire: { icone: 'cercle', mot: 'À faire', classe: 'signe-calme' },
  bloque: { icone: 'moins', mot: 'Bloqué', classe: 'signe-alerte' },
  attente: { icone: 'attente', mot: 'En attente', classe: 'signe-calme' },
  date: { icone: 'semaine', mot: 'À venir', classe: 'signe-calme' },
  note: { icone: 'crayon', mot: 'Note', classe: 'signe-calme' },
};
