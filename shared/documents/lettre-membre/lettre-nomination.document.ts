import { dateSansJour } from '#shared/dates/format.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { nomEnCapitales, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { acteEnVigueur, type DossierDInstance, leComite, siegesDActe } from '../acte/dossier.ts';
import { gras, manque, texte, texteOuManque } from '../segments.ts';
import { accorder } from '../seance/personnes.ts';
import { etablirLettre } from './lettre.ts';

const appelDe = ({ civilite }: Personne): string =>
  civilite === 'Mme' ? 'Madame' : civilite === 'M.' ? 'Monsieur' : 'Madame, Monsieur';

/**
 * Lettre qui fait part de sa nomination à un membre : à quel titre, pour quel mandat, par quel arrêté.
 * @param mandatId Mandat dont on fait part.
 */
export function etablirLettreNomination(dossier: DossierDInstance, mandatId: string): DocumentNeutre {
  const trouve = siegesDActe(dossier)
    .flatMap((place) => place.siege.mandats.map((mandat) => ({ place, mandat })))
    .find(({ mandat }) => mandat.id === mandatId);
  if (trouve === undefined)
    return etablirLettre(dossier, {
      nom: 'lettre de nomination',
      destinataire: [manque('membre à choisir')],
      objet: `${leComite(dossier)}, nomination`,
      appel: 'Madame, Monsieur',
      corps: [],
    });
  const { place, mandat } = trouve;
  const { personne, role, debut, fin } = mandat;
  const acte = acteEnVigueur(dossier, 'nominations');
  const numero = mandat.arrete ?? acte?.numero ?? null;
  const jour = mandat.arreteLe ?? acte?.date ?? null;
  const qualite = qualiteDe(personne);
  const arrete: Segments = [
    ...texte('Par arrêté n° '),
    ...texteOuManque(numero, 'numéro'),
    ...texte(' du '),
    ...texteOuManque(jour === null ? null : dateSansJour(jour), 'date'),
  ];
  const nomme = accorder(personne, 'nommé', 'nommée');
  const membre = role === 'suppleant' ? accorder(personne, 'suppléant', 'suppléante') : 'titulaire';
  const periode = [
    debut === null ? '' : ` à compter du ${dateSansJour(debut)}`,
    fin === null ? '' : ` et jusqu’au ${dateSansJour(fin)}`,
  ].join('');
  return etablirLettre(dossier, {
    nom: 'lettre de nomination',
    destinataire: [
      gras([personne.civilite, nomEnCapitales(personne)].filter((mot) => mot !== null).join(' ')),
      ...(qualite === null ? [] : [texte(qualite)]),
      personne.courriel === null ? manque('adresse') : texte(personne.courriel),
    ],
    objet: `${leComite(dossier)}, nomination en qualité de membre ${membre}`,
    appel: appelDe(personne),
    corps: [
      paragraphe('nomination', [
        ...arrete,
        ...texte(
          `, vous avez été ${nomme} membre ${membre} du ${leComite(dossier)}, au titre des ${place.categorie.libelle.toLocaleLowerCase('fr')} (${place.categorie.article}),${periode}.`,
        ),
      ]),
      paragraphe(
        'effet',
        texte(
          place.categorie.voix
            ? 'Vous y siégez avec voix délibérative (R. 5311-37).'
            : 'Vous y siégez sans voix délibérative (R. 5311-37).',
        ),
      ),
      paragraphe(
        'empechement',
        texte(
          'Si vous êtes empêché, prévenez votre suppléant ; à défaut, vous pouvez donner pouvoir à un membre du même collège (R. 5311-43). Le secrétariat du comité vous adressera les convocations.'.replace(
            'empêché',
            accorder(personne, 'empêché', 'empêchée'),
          ),
        ),
      ),
    ],
  });
}
