import type { NatureActe } from './instance.schema.ts';

/** Les actes qui fondent une instance. */
export const natureActeLibelle: Readonly<Record<NatureActe, string>> = {
  perimetre: 'Arrêté de périmètre',
  nombre: 'Arrêté fixant le nombre de membres',
  nominations: 'Arrêté de nomination des membres',
  voix: 'Arrêté fixant le nombre de voix',
  copresidents: 'Désignation des coprésidents des collectivités',
  prefet_presidant: 'Désignation du préfet qui préside',
  reglement_interieur: 'Règlement intérieur',
  plan_iae: 'Plan d’action pour l’insertion par l’activité économique',
};
