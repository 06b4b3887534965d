import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';

/** Un comité du contrat, et ses réunions de l'année. */
export interface ComiteDuContrat {
  /** « comité de pilotage », « comités de pilotage ». */
  readonly noms: readonly [un: string, plusieurs: string];
  /** Réunions que le contrat fixe par an ; `null` : aucune, ou pas noté. */
  readonly voulues: number | null;
  readonly tenues: number;
  /** À venir cette année, déjà datées. */
  readonly prevues: number;
}

/** Ce que l'on sait de la conduite d'un contrat, l'année en cours. */
export interface Pilotage {
  /** Ses trois comités, leurs réunions fixées et datées. */
  readonly comites: readonly ComiteDuContrat[];
  /** Un comité de pilotage est créé. */
  readonly comite: boolean;
  /** Le conseil citoyen, ou ce qui en tient lieu, y a sa place. */
  readonly citoyens: boolean;
}

/** Un rappel, jamais un refus : ces instances n'ont ni quorum ni vote réglé. */
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

/** « Le contrat fixe 4 comités techniques par an : 1 est daté cette année. » ; `null` : il y en a autant qu'il en fixe. */
function manqueAuCalendrier({ noms, voulues, tenues, prevues }: ComiteDuContrat): string | null {
  const datees = tenues + prevues;
  if (voulues === null || datees >= voulues) return null;
  const dites = datees === 0 ? 'aucun n’est daté' : `${datees} ${datees > 1 ? 'sont datés' : 'est daté'}`;
  return `Le contrat fixe ${pluriel(voulues, ...noms)} par an : ${dites} cette année.`;
}

/**
 * Ce qui manque à la conduite d'un contrat (R-101 ; loi n° 2014-173, art. 7) : moins de réunions de ses comités que le contrat
 * n'en fixe, le conseil citoyen sans place. Les réunions à venir cette année comptent : le rappel vient à temps.
 */
export function rappelsDePilotage({ comites, comite, citoyens }: Pilotage): RappelDePilotage[] {
  if (!comite)
    return [{ genre: 'sans-comite', phrase: 'Ce contrat n’a pas encore de comité de pilotage dans ce fichier.' }];
  const rappels = comites
    .map(manqueAuCalendrier)
    .filter((phrase) => phrase !== null)
    .map((phrase): RappelDePilotage => ({ genre: 'reunions', phrase }));
  if (!citoyens)
    rappels.push({
      genre: 'citoyens',
      phrase:
        'Le conseil citoyen n’a pas de place au comité de pilotage : ses représentants prennent part à toutes les instances du contrat.',
    });
  return rappels;
}
