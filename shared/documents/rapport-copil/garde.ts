import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { Bloc } from '../blocs.ts';
import { manque, texte, texteOuManque } from '../segments.ts';
import { duAu, formeDe } from './mots.ts';
import type { DossierDeRapport } from './rapport.types.ts';

function version({ rapport }: DossierDeRapport): string {
  const { statut, version: numero, valideLe, empreinte } = rapport;
  if (statut === 'projet') return `Projet${numero > 1 ? `, version ${numero}` : ''}, soumis au comité de pilotage`;
  const le = valideLe === null ? '' : ` le ${dateSansJour(valideLe.slice(0, 10))}`;
  return `Version ${numero}, validée${le}${empreinte === null ? '' : ` (empreinte ${empreinte.slice(0, 12)})`}`;
}

function periode({ rapport: { genre, exercice, debut, fin } }: DossierDeRapport): string {
  const dite = duAu(debut, fin);
  return genre === 'intermediaire' && exercice !== null ? `Exercice ${exercice}, ${dite}` : enCapitale(dite);
}

/** La page de garde (section 1) : le comité, le porteur, la convention, la période, les données, le lieu, la version. */
export function garde(dossier: DossierDeRapport): readonly Bloc[] {
  const { identite, rapport, seance, effectifs } = dossier;
  const bilan = rapport.genre !== 'copil';
  return [
    {
      type: 'blocTitre',
      id: 'garde',
      garde: true,
      forme: formeDe(rapport.genre, identite.genre, '\n'),
      instance: texte(identite.porteur),
      seance:
        seance.le === null
          ? manque('date du comité de pilotage')
          : texte(`${bilan ? 'Bilan' : 'Rapport'} présenté le ${dateLongue(seance.le)}`),
      reference: [],
    },
    {
      type: 'fiche',
      id: 'garde_fiche',
      lignes: [
        {
          libelle: 'Convention',
          valeur: texte(`n° ${identite.numero}, « ${identite.intitule} »\n${duAu(identite.debut, identite.fin)}`),
        },
        { libelle: 'Période couverte', valeur: texte(periode(dossier)) },
        {
          libelle: 'Données',
          valeur: texte(`Arrêtées au ${dateSansJour(effectifs.au)} ; source : ${effectifs.source}`),
        },
        { libelle: 'Lieu', valeur: texteOuManque(seance.lieu, 'lieu du comité') },
        { libelle: 'Version', valeur: texte(version(dossier)) },
      ],
    },
  ];
}
