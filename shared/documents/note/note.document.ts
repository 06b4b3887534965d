import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import type { MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import type { BlocDeNote, ReglagesDeNote } from '#shared/domain/note/note.schema.ts';
import { estEcrit } from '#shared/domain/note/reglages.rules.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, EnTete, Image } from '../blocs.ts';
import type { Section } from '../fiche-territoire/section.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { emplir } from '../page-unique/emplir.ts';
import { sansPoint, texte } from '../segments.ts';
import { hauteurDesBlocs, placeSousLEnTete } from './mesure.ts';
import { sectionDe } from './sections.ts';
import { mentionsDeSpecimen, type Specimen } from '#shared/domain/service/specimen.rules.ts';

interface DossierDeNote {
  readonly matiere: MatiereDeNote;
  readonly reglages: ReglagesDeNote;
  readonly emetteur: Pick<Emetteur, 'intitule' | 'timbre' | 'suiviPar' | 'suiviQualite'>;
  readonly image: Image | null;
  /** Date civile où les données se lisent. */
  readonly date: string;
  readonly exemple: Specimen;
}

/** Un bloc dont tout ne tient pas sur la page. */
export interface BlocCoupe {
  readonly bloc: BlocDeNote;
  readonly tiennent: number;
  readonly sur: number;
}

/** La note, et ce qui n'y tient pas : à dire avant de la produire. */
export interface NoteEtablie {
  readonly document: DocumentNeutre;
  readonly coupes: readonly BlocCoupe[];
}

/** Qui écrit la note quand rien ne le dit : « Mme Nadia ESSAI, déléguée du préfet ». */
export const redacteurHabituel = ({ suiviPar, suiviQualite }: Pick<Emetteur, 'suiviPar' | 'suiviQualite'>): string =>
  [suiviPar, suiviQualite].filter((mot) => mot !== null).join(', ');

function titreDe({ matiere, reglages, emetteur, date }: DossierDeNote): Bloc {
  const { redacteur, destinataire, circonstance, jour } = reglages;
  const { nom } = matiere.objet;
  const sujet = circonstance ?? nom;
  const auteur = redacteur ?? redacteurHabituel(emetteur);
  return {
    type: 'blocTitre',
    id: 'titre',
    forme: typographier(destinataire === null ? 'Note au préfet' : `Note à l’attention de ${destinataire}`),
    instance: texte(enCapitale(jour === null ? sujet : `${sujet}, ${dateLongue(jour)}`)),
    seance: texte(enCapitale(circonstance === null ? matiere.precision : `${nom}, ${matiere.precision}`)),
    reference: texte(`${auteur === '' ? '' : `${sansPoint(auteur)}. `}Situation au ${dateSansJour(date)}.`),
  };
}

function enTeteDe({ matiere, emetteur, image, exemple }: DossierDeNote): EnTete {
  return {
    image,
    intitule: [emetteur.intitule, ...(emetteur.timbre ?? '').split('\n')]
      .filter((ligne) => ligne.trim() !== '')
      .map((ligne) => typographier(ligne)),
    mentions: mentionsDeSpecimen(exemple),
    titreCourant: typographier(matiere.objet.nom),
  };
}

/**
 * La note d'une page, sur tout objet : les blocs cochés, dans leur ordre, tant que la page tient. Ce qui est écrit à la main
 * passe avant ce qui se tire des données ; des données, le dernier bloc cède d'abord. Un bloc vide ne s'imprime pas.
 */
export function etablirNote(dossier: DossierDeNote): NoteEtablie {
  const { matiere, reglages, emetteur, date } = dossier;
  const enTete = enTeteDe(dossier);
  const titre = titreDe(dossier);
  const place = placeSousLEnTete(enTete);
  const sections = reglages.blocs.filter(({ coche }) => coche).map((voulu) => sectionDe(voulu, matiere, reglages));
  const bloc = (id: string) => id as BlocDeNote;
  const haut = hauteurDesBlocs([titre]);
  const mesurees = new Map<string, number>();
  const hauteurDe = (section: Section, combien: number): number => {
    const cle = `${section.id} ${combien}`;
    const hauteur = mesurees.get(cle) ?? hauteurDesBlocs(section.blocs(combien));
    mesurees.set(cle, hauteur);
    return hauteur;
  };
  const pris = emplir({
    sections,
    priorite: [
      ...sections.filter(({ id }) => estEcrit(bloc(id))),
      ...sections.filter(({ id }) => !estEcrit(bloc(id))),
    ].map(({ id }) => id),
    tient: (siens) => sections.reduce((somme, une) => somme + hauteurDe(une, siens.get(une.id) ?? 0), haut) <= place,
  });
  return {
    document: {
      titre: typographier(`Note d’une page, ${matiere.objet.nom}`),
      objet: 'Note d’une page',
      auteur: emetteur.intitule,
      nomDeFichier: nomDeFichier(reglages.jour ?? date, reglages.circonstance ?? matiere.objet.nom, 'note'),
      enTete,
      page: 'note',
      blocs: [titre, ...sections.flatMap((section) => section.blocs(pris.get(section.id) ?? 0))],
    },
    coupes: sections.flatMap(({ id, nombre }) => {
      const tiennent = pris.get(id) ?? 0;
      return tiennent === nombre ? [] : [{ bloc: bloc(id), tiennent, sur: nombre }];
    }),
  };
}
