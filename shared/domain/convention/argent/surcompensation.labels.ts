import type { PlaceDOrganisme } from './surcompensation.schema.ts';

export const placeDOrganismeLibelle: Readonly<Record<PlaceDOrganisme, string>> = {
  porteur: 'Porteur',
  chef_de_file: 'Chef de file',
  membre: 'Membre',
};
