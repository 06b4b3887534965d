import { joursEntre } from '#shared/dates/date-civile.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { natureActeLibelle } from '../instance/acte.labels.ts';
import type { ActeAttendu } from '../instance/acte.rules.ts';
import type { Echeance } from '../instance/calendrier-legal.rules.ts';
import { echeanceMandat } from '../instance/mandat.rules.ts';
import { type Election, porteeLibelle } from '../instance/election.rules.ts';
import type { Regime } from '../instance/types.data.ts';
import { depuis, HORIZON, jourDit, quand } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

interface InstanceNommee {
  readonly id: string;
  readonly nom: string;
}

interface InstanceRegie extends InstanceNommee {
  readonly regime: Regime;
}

/** Durée, remplacement et nomination des membres : R. 5311-36 ne vaut que pour les comités du code du travail. */
const articleDesMandats = ({ regime }: InstanceRegie): string | null => (regime === 'CT' ? 'R. 5311-36' : null);

/** Les mandats d'une instance qui finissent le même jour, ou sont échus (R-021, R. 5311-36). */
export function ligneDeMandats(
  instance: InstanceRegie,
  { fin, nombre }: { readonly fin: string; readonly nombre: number },
  jour: string,
): LigneDeSemaine | null {
  const echeance = echeanceMandat(fin, jour);
  if (echeance === null) return null;
  const echus = echeance.palier === 'echu';
  const enRouge = echus ? `fini le ${jourDit(fin, jour)}` : null;
  return direLigne({
    cle: `mandats:${instance.id}:${fin}`,
    bloc: echus ? 'aujourdhui' : echeance.palier === 'J-30' ? 'semaine' : 'bientot',
    signe: echus ? 'retard' : echeance.palier === 'J-30' ? 'afaire' : 'date',
    titre: `${pluriel(nombre, 'mandat', 'mandats')} à renouveler : ${instance.nom}`,
    pourquoi: [
      enRouge ?? `dernier jour ${quand(fin, jour)}`,
      echus ? 'le siège ne compte plus de voix' : echeance.palier,
    ],
    enRouge,
    presse: echus,
    article: articleDesMandats(instance),
    le: fin,
    vers: `/instances/${instance.id}/composition?echeances`,
    geste: { libelle: 'Renouveler', vers: `/instances/${instance.id}/composition?echeances` },
  });
}

/** Les sièges sans titulaire d'une instance ; désignation déjà demandée, on l'attend. */
export function ligneDeSiegesVacants(
  instance: InstanceRegie,
  nombre: number,
  demandee: { readonly le: string } | null,
  jour: string,
): LigneDeSemaine {
  const vers = `/instances/${instance.id}/composition?vacants`;
  if (demandee !== null)
    return direLigne({
      cle: `designation-demandee:${instance.id}`,
      bloc: 'attente',
      signe: 'attente',
      titre: `Désignation pour ${pluriel(nombre, 'siège vacant', 'sièges vacants')} : ${instance.nom}`,
      pourquoi: [`demandée le ${jourDit(demandee.le, jour)}`, depuis(demandee.le, jour)],
      article: articleDesMandats(instance),
      le: demandee.le,
      vers,
      geste: { libelle: 'Relancer', vers: `/instances/${instance.id}/documents/lettre-designation` },
    });
  return direLigne({
    cle: `vacants:${instance.id}`,
    bloc: 'bientot',
    signe: 'afaire',
    titre: `${pluriel(nombre, 'siège vacant', 'sièges vacants')} : ${instance.nom}`,
    pourquoi: ['désignation à demander, puis arrêté à prendre'],
    article: articleDesMandats(instance),
    vers,
    geste: { libelle: 'Demander une désignation', vers: `/instances/${instance.id}/documents/lettre-designation` },
  });
}

/** Les actes fondateurs qu'une instance n'a pas: une ligne, jamais un mur. */
export function ligneDActes(instance: InstanceNommee, manquants: readonly ActeAttendu[]): LigneDeSemaine | null {
  const [premier] = manquants;
  if (premier === undefined) return null;
  const vers = `/instances/${instance.id}/fiche-juridique`;
  const noms = manquants.map(({ nature }) => natureActeLibelle[nature].toLocaleLowerCase('fr'));
  return direLigne({
    cle: `actes:${instance.id}`,
    bloc: 'bientot',
    signe: 'afaire',
    titre: `${pluriel(manquants.length, 'acte à prendre ou à renseigner', 'actes à prendre ou à renseigner')} : ${instance.nom}`,
    pourquoi: [enumerer(noms.length > 2 ? [...noms.slice(0, 2), pluriel(noms.length - 2, 'autre', 'autres')] : noms)],
    article: premier.article,
    vers,
    geste: { libelle: 'Renseigner', vers },
  });
}

/** Au-delà de quelques instances, une ligne pour toutes : ce qui manque partout ne presse nulle part. */
export const ligneDesActes = (nombre: number): LigneDeSemaine =>
  direLigne({
    cle: 'actes',
    bloc: 'bientot',
    signe: 'afaire',
    titre: `Actes fondateurs à prendre ou à renseigner : ${pluriel(nombre, 'instance', 'instances')}`,
    pourquoi: ['chacune dit les siens dans sa fiche juridique'],
    article: 'R. 5311-17 à -45',
    vers: '/instances',
    geste: { libelle: 'Voir', vers: '/instances' },
  });

/** Des membres nommés depuis le dernier arrêté : un arrêté modificatif est à prendre (R-201, R. 5311-36). */
export function ligneDArreteModificatif(
  instance: InstanceRegie,
  { nombre, depuis: le }: { readonly nombre: number; readonly depuis: string },
  jour: string,
): LigneDeSemaine {
  return direLigne({
    cle: `arrete:${instance.id}`,
    bloc: 'semaine',
    signe: 'afaire',
    titre: `Arrêté modificatif à prendre : ${instance.nom}`,
    pourquoi: [
      `${pluriel(nombre, 'nomination', 'nominations')} depuis le dernier arrêté`,
      `la plus ancienne le ${jourDit(le, jour)}`,
    ],
    article: articleDesMandats(instance),
    le,
    vers: `/instances/${instance.id}/composition`,
    geste: { libelle: 'Préparer l’arrêté', vers: `/instances/${instance.id}/documents/arrete-modificatif` },
  });
}

/** La plénière de l'année qui manque: passée, elle est en retard ; au dernier trimestre, elle se prévoit. */
export function ligneDePleniere(
  instance: InstanceNommee,
  { phrase, article, etat }: Pick<Echeance, 'phrase' | 'article' | 'etat'>,
  jour: string,
): LigneDeSemaine | null {
  if (etat !== 'passe' && etat !== 'a_prevoir') return null;
  const passee = etat === 'passe';
  const dernierTrimestre = jour.slice(5, 7) >= '10';
  return direLigne({
    cle: `pleniere:${instance.id}`,
    bloc: passee ? 'aujourdhui' : dernierTrimestre ? 'semaine' : 'bientot',
    signe: passee ? 'retard' : dernierTrimestre ? 'afaire' : 'date',
    titre: `Plénière de l’année à réunir : ${instance.nom}`,
    pourquoi: [
      phrase.replace(/\.$/u, '').replaceAll('. ', ', ').replace(', La', ', la').replace(', Aucune', ', aucune'),
    ],
    enRouge: passee ? 'Douze mois sont passés' : null,
    article,
    vers: `/instances/${instance.id}`,
    geste: { libelle: 'Choisir une date', vers: `/reunions?creer=${instance.id}` },
  });
}

/** Une élection qui vient : qui elle peut faire remplacer. */
export function ligneDElection({ id, portee, date }: Election, exposes: number, jour: string): LigneDeSemaine | null {
  const jours = joursEntre(jour, date);
  if (jours < 0 || jours > 2 * HORIZON || exposes === 0) return null;
  return direLigne({
    cle: `election:${id}`,
    bloc: 'bientot',
    signe: 'date',
    titre: `${jourDit(date, jour)} : ${porteeLibelle[portee].toLocaleLowerCase('fr')}`,
    pourquoi: [`${pluriel(exposes, 'membre élu peut y perdre son siège', 'membres élus peuvent y perdre leur siège')}`],
    article: 'R. 5311-36, al. 3',
    le: date,
    vers: `/elections?election=${id}`,
    geste: { libelle: 'Voir', vers: `/elections?election=${id}` },
  });
}
