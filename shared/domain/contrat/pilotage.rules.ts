import { enTri } from '#shared/text/tri.ts';

/** Ce que l'on sait de la conduite d'un contrat, l'année en cours. */
export interface Pilotage {
  /** Réunions que le contrat fixe par an ; `null` : aucune, ou pas noté. */
  readonly voulues: number | null;
  readonly tenues: number;
  /** À venir cette année, déjà datées. */
  readonly prevues: number;
  /** Un comité de pilotage est créé. */
  readonly comite: boolean;
  /** Le conseil citoyen, ou ce qui en tient lieu, y a sa place. */
  readonly citoyens: boolean;
}

/** Un rappel, jamais un refus : ces instances n'ont ni quorum ni vote réglé (R-002). */
export interface RappelDePilotage {
  readonly genre: 'sans-comite' | 'reunions' | 'citoyens';
  readonly phrase: string;
}

const TIENT_LIEU = ['conseil citoyen', 'conseils citoyens', 'table de quartier', 'maison du projet'];

/** Un siège ou un organisme qui porte la parole des habitants (loi n° 2014-173, art. 7). */
export const estConseilCitoyen = (organisme: string): boolean => {
  const mots = enTri(organisme);
  return TIENT_LIEU.some((mot) => mots.includes(mot));
};

/**
 * Ce qui manque à la conduite d'un contrat (R-101 ; loi n° 2014-173, art. 7) : moins de comités de pilotage que le contrat
 * n'en fixe, le conseil citoyen sans place. Les réunions à venir cette année comptent : le rappel vient à temps.
 */
export function rappelsDePilotage({ voulues, tenues, prevues, comite, citoyens }: Pilotage): RappelDePilotage[] {
  if (!comite)
    return [{ genre: 'sans-comite', phrase: 'Ce contrat n’a pas encore de comité de pilotage dans ce fichier.' }];
  const rappels: RappelDePilotage[] = [];
  const datees = tenues + prevues;
  if (voulues !== null && datees < voulues)
    rappels.push({
      genre: 'reunions',
      phrase: `Le contrat fixe ${voulues} comités de pilotage par an : ${datees === 0 ? 'aucun n’est daté' : `${datees} ${datees > 1 ? 'sont datés' : 'est daté'}`} cette année.`,
    });
  if (!citoyens)
    rappels.push({
      genre: 'citoyens',
      phrase:
        'Le conseil citoyen n’a pas de place au comité de pilotage : ses représentants prennent part à toutes les instances du contrat.',
    });
  return rappels;
}
