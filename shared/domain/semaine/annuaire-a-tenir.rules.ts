import { accord, pluriel } from '#shared/text/nombres.ts';
import type { LigneDAppel } from '../designation/qui-appeler.rules.ts';
import { retardDeNavette } from '../navette/etat.rules.ts';
import { depuis, enRetardDe, jourDit } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

/** Une désignation vacante du département (A6). */
export function ligneDeDesignation({ genre, nom, designation, manque }: LigneDAppel): LigneDeSemaine {
  const vers =
    designation === null ? `/annuaire/designations?genre=${genre}` : `/annuaire/designations/${designation.id}`;
  return direLigne({
    cle: `designation:${designation?.id ?? genre}`,
    bloc: 'bientot',
    signe: 'afaire',
    titre: `${nom} : place vacante`,
    pourquoi: [manque ?? 'vacante', (designation?.territoires ?? []).map(({ libelle }) => libelle).join(', ')],
    vers,
    geste: { libelle: 'Désigner', vers },
  });
}

/** Les contacts dont la vérification a plus d'un an (A7) : une ligne pour tous. */
export const ligneDesContacts = (nombre: number, plus: boolean): LigneDeSemaine =>
  direLigne({
    cle: 'contacts',
    bloc: 'bientot',
    signe: 'afaire',
    titre: `${plus ? 'Plus de ' : ''}${pluriel(nombre, 'contact', 'contacts')} à vérifier`,
    pourquoi: ['coordonnées vérifiées il y a plus d’un an, ou jamais'],
    vers: '/annuaire/verification',
    geste: { libelle: 'Demander la vérification', vers: '/annuaire/verification' },
  });

/** Les personnes à qui la vérification est demandée et qui n'ont pas répondu (A7). */
export const ligneDesSollicites = (nombre: number, depuisLe: string, jour: string): LigneDeSemaine =>
  direLigne({
    cle: 'verification-demandee',
    bloc: 'attente',
    signe: 'attente',
    titre: `${pluriel(nombre, 'réponse', 'réponses')} à la vérification de l’annuaire`,
    pourquoi: [`${accord(nombre, 'demandée', 'demandées')} ${depuis(depuisLe, jour)}`],
    le: depuisLe,
    vers: '/annuaire/verification?vue=demandees',
    geste: { libelle: 'Relancer', vers: '/annuaire/verification?vue=demandees' },
  });

/** Une navette Excel sortie, que l'on attend encore. */
export function ligneDeNavette(
  navette: {
    readonly id: string;
    readonly chez: string;
    readonly sujet: string;
    readonly vers: string;
    readonly etablieLe: string;
    readonly attendueLe: string;
  },
  jour: string,
): LigneDeSemaine {
  const { id, chez, sujet, vers, etablieLe, attendueLe } = navette;
  const retard = retardDeNavette({ attendueLe, recueLe: null, integreeLe: null }, jour);
  const enRouge = retard > 0 ? enRetardDe(attendueLe, jour) : null;
  return direLigne({
    cle: `navette:${id}`,
    bloc: 'attente',
    signe: 'attente',
    titre: `Navette Excel : ${chez}`,
    pourquoi: [sujet, depuis(etablieLe, jour), `retour attendu le ${jourDit(attendueLe, jour)}`, enRouge],
    enRouge,
    presse: retard > 0 || attendueLe === jour,
    le: etablieLe,
    vers,
    geste: { libelle: 'Relancer', vers },
  });
}

/** Ce qu'un compte rendu attend de quelqu'un : son accord ou sa signature. */
export const ligneDAttente = (
  attente: {
    readonly id: string;
    readonly reunionId: string;
    readonly aupresDe: string;
    readonly objet: 'accord' | 'signature';
    readonly depuis: string;
    readonly instance: string;
    readonly date: string;
  },
  jour: string,
): LigneDeSemaine => {
  const vers = `/reunions/${attente.reunionId}/documents/rendu?panneau=suite`;
  return direLigne({
    cle: `attente:${attente.id}`,
    bloc: 'attente',
    signe: 'attente',
    titre: `${attente.objet === 'accord' ? 'Accord sur le' : 'Signature du'} compte rendu : ${attente.instance}, ${jourDit(attente.date, jour)}`,
    pourquoi: [attente.aupresDe, depuis(attente.depuis, jour)],
    le: attente.depuis,
    vers,
    geste: { libelle: 'Relancer', vers },
  });
};
