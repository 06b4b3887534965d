import { joursEntre } from '#shared/dates/date-civile.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { GenreDeJalon } from '../contrat/contrat.schema.ts';
import { saisineDe } from '../insertion/saisines.data.ts';
import { blocDuJour, depuis, enRetardDe, jourDit, quand } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

/** Les avis rendus par la commission d'insertion, à transmettre à qui décide (R-078 ; R. 133-13, dernier alinéa). */
export function ligneDAvis(
  avis: {
    readonly reunionId: string;
    readonly instance: string;
    readonly date: string;
    readonly nombre: number;
    readonly autorite: string | null;
    readonly saisine: string;
  },
  jour: string,
): LigneDeSemaine {
  const { reunionId, instance, date, nombre, saisine } = avis;
  const vers = `/reunions/${reunionId}/dossiers`;
  const autorite = avis.autorite ?? saisineDe(saisine)?.autorite ?? null;
  return direLigne({
    cle: `avis:${reunionId}`,
    bloc: 'semaine',
    signe: 'afaire',
    titre: `${nombre} avis à transmettre : ${instance}, ${jourDit(date, jour)}`,
    pourquoi: [
      `${nombre > 1 ? 'rendus' : 'rendu'} ${depuis(date, jour)}`,
      autorite === null ? null : `l’autorité qui décide : ${autorite}`,
    ],
    article: 'R. 133-13',
    le: date,
    vers,
    geste: { libelle: 'Noter la transmission', vers },
  });
}

const POURQUOI: Readonly<Record<GenreDeJalon, string>> = {
  avenant: 'avenant au contrat',
  bilan: 'un bilan chaque année',
  revoyure: 'revoyure à mi-parcours',
  autre: 'jalon du contrat',
};

/** Un jalon de contrat de ville attendu ou passé : bilan de l'année, avenant, revoyure. */
export function ligneDeJalon(
  jalon: {
    readonly id: string;
    readonly genre: GenreDeJalon;
    readonly intitule: string;
    readonly echeance: string;
    readonly contratId: string;
    readonly contrat: string;
  },
  jour: string,
): LigneDeSemaine {
  const { id, genre, intitule, echeance, contratId, contrat } = jalon;
  const passe = echeance < jour;
  const vers = `/contrats/${contratId}?jalon=${id}`;
  const enRouge = passe ? enRetardDe(echeance, jour) : null;
  return direLigne({
    cle: `jalon:${id}`,
    bloc: blocDuJour(echeance, jour),
    signe: passe
      ? 'retard'
      : echeance === jour
        ? 'limite'
        : blocDuJour(echeance, jour) === 'bientot'
          ? 'date'
          : 'afaire',
    titre: `${intitule} : contrat de ville, ${contrat}`,
    pourquoi: [
      POURQUOI[genre],
      passe ? `attendu le ${jourDit(echeance, jour)}` : `attendu ${quand(echeance, jour)}`,
      enRouge,
    ],
    enRouge,
    presse: echeance <= jour,
    article: genre === 'revoyure' ? 'circulaire du 31/08/2023' : null,
    le: echeance,
    vers,
    geste: { libelle: passe ? 'Noter le jour' : 'Voir', vers },
  });
}

/** Le même bilan attendu de beaucoup de contrats le même jour : une ligne pour tous, jamais un mur. */
export function ligneDesBilans(nombre: number, echeance: string, jour: string): LigneDeSemaine {
  const passe = echeance < jour;
  const enRouge = passe ? enRetardDe(echeance, jour) : null;
  return direLigne({
    cle: `bilans:${echeance}`,
    bloc: blocDuJour(echeance, jour),
    signe: passe ? 'retard' : 'date',
    titre: `Bilan annuel : ${pluriel(nombre, 'contrat de ville', 'contrats de ville')}`,
    pourquoi: [
      POURQUOI.bilan,
      passe ? `attendu le ${jourDit(echeance, jour)}` : `attendu ${quand(echeance, jour)}`,
      enRouge,
      'chacun dit le sien dans ses jalons',
    ],
    enRouge,
    presse: echeance <= jour,
    le: echeance,
    vers: '/contrats',
    geste: { libelle: 'Voir', vers: '/contrats' },
  });
}

/** Une étape d'un appel à manifestation d'intérêt qui vient, ou qui dure encore. */
export function ligneDEtapeDAppel(
  etape: {
    readonly id: string;
    readonly libelle: string;
    readonly du: string;
    readonly au: string | null;
    readonly appelId: string;
    readonly appel: string;
  },
  jour: string,
): LigneDeSemaine {
  const { id, libelle, du, au, appelId, appel } = etape;
  const enCours = du < jour && au !== null;
  const le = enCours ? au : du;
  const bloc = blocDuJour(le, jour);
  const vers = `/conventions/appels/${appelId}?bloc=calendrier`;
  return direLigne({
    cle: `etape-d-appel:${id}`,
    bloc,
    signe: le === jour ? 'limite' : bloc === 'bientot' ? 'date' : 'afaire',
    titre: `${libelle} : ${appel}`,
    pourquoi: [
      'calendrier de l’appel',
      enCours
        ? `en cours, jusqu’au ${jourDit(le, jour)} compris, ${pluriel(joursEntre(jour, le) + 1, 'jour', 'jours')}`
        : quand(le, jour),
      !enCours && au !== null && `jusqu’au ${jourDit(au, jour)}`,
    ],
    presse: le === jour,
    le,
    vers,
    geste: { libelle: 'Voir', vers },
  });
}
