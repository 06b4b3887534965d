import { dateSansJour } from '#shared/dates/format.ts';
import { lignesDActes } from '#shared/domain/instance/acte-lignes.rules.ts';
import { natureActeLibelle } from '#shared/domain/instance/acte.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { NIVEAUX } from '#shared/domain/instance/registre.data.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { enumerer, nombreFr, pluriel } from '#shared/text/nombres.ts';
import type { Fiche, Segments } from '../blocs.ts';
import { type DossierDInstance, siegesDActe } from '../acte/dossier.ts';
import { nomEtQualite } from '../seance/personnes.ts';
import { joindre, manque, texte } from '../segments.ts';

/** « Mme X, préfète ; M. Y, président du conseil départemental » ; à défaut, l’institution. */
function presidence(dossier: DossierDInstance): Segments | null {
  const fauteuils = siegesDActe(dossier).filter(({ categorie }) => categorie.numero === 'P');
  if (fauteuils.length === 0) return null;
  return joindre(
    fauteuils.map(({ titulaire, siege }) =>
      titulaire === null ? texte(`${siege.organisme ?? 'collectivité'}, à désigner`) : nomEtQualite(titulaire.personne),
    ),
  );
}

function territoire({ ressort }: DossierDInstance): Segments | null {
  if (ressort === null || ressort.communes === 0) return null;
  const { communes, epci, qpv } = ressort;
  return texte(
    enumerer([
      `${nombreFr(communes)} ${communes === 1 ? 'commune' : 'communes'}`,
      pluriel(epci, 'intercommunalité', 'intercommunalités'),
      ...(qpv === 0 ? [] : [pluriel(qpv, 'quartier prioritaire', 'quartiers prioritaires')]),
    ]),
  );
}

/** « Code du travail, L. 5311-10, I, 2° » ; à défaut de texte, l’usage. */
const fondement = (article: string | null): string =>
  article === null ? 'Aucun texte ne la crée : usage' : article.replace(/^(?=[LRD]\. )/u, 'Code du travail, ');

/** L’acte qui fonde l’instance : le périmètre d’un comité local, les nominations ailleurs (R-201). */
function acteConstitutif(dossier: DossierDInstance): Segments | null {
  const nature = dossier.instance.type === 'CLPE' ? 'perimetre' : 'nominations';
  const ligne = lignesDActes(dossier, dossier.date).find(
    (une) => une.nature === nature && (une.etat === 'en_vigueur' || une.etat === 'manque'),
  );
  if (ligne === undefined) return null;
  const { numero = null, date = null } = ligne.acte ?? {};
  const dit = `${numero === null ? '' : ` n° ${numero}`}${date === null ? '' : ` du ${dateSansJour(date)}`}`;
  return dit === ''
    ? manque(`${natureActeLibelle[nature].toLocaleLowerCase('fr')} à renseigner`)
    : texte(`${natureActeLibelle[nature]}${dit}`);
}

/** Ce qui situe l’instance : nom d’usage, niveau, fondement, acte constitutif, rattachement, territoire, présidence, secrétariat. */
export function identite(dossier: DossierDInstance): Fiche {
  const { instance, parent, enfants } = dossier;
  const { niveau, article } = TYPES[instance.type];
  const lignes: readonly (readonly [string, Segments | null])[] = [
    ['Nom d’usage', texte(nomCourt(instance))],
    ['Niveau', texte(NIVEAUX.find((un) => un.niveau === niveau)?.bref ?? '')],
    ['Fondement', texte(fondement(article))],
    ['Acte constitutif', acteConstitutif(dossier)],
    ['Dépend de', parent === null ? null : texte(parent)],
    ['En dépendent', enfants.length === 0 ? null : joindre(enfants.map((nom) => texte(nom)))],
    ['Territoire', territoire(dossier)],
    ['Présidence', presidence(dossier)],
    ['Secrétariat', instance.secretariat === null ? null : texte(instance.secretariat)],
  ];
  return {
    type: 'fiche',
    id: 'identite',
    lignes: lignes.flatMap(([libelle, valeur]) => (valeur === null ? [] : [{ libelle, valeur }])),
  };
}
