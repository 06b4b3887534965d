import { direLaValeur } from '#shared/domain/convention/controle/parametre.rules.ts';
import { PARAMETRES } from '#shared/domain/convention/controle/parametres.data.ts';
import { GENRES_FOURNIS } from '#shared/domain/designation/genres.data.ts';
import { RUBRIQUES_DU_TRAITEMENT } from '#shared/domain/donnees/rubriques.data.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { createParametreDeConventionService } from '../conventions/controle/parametre-de-convention.service.ts';
import { type Arrivee, element, type ElementDeProfil } from './element.ts';

/** Ce que le service règle pour tout son fichier : registre des traitements, conventions, listes. */
export function* elementsDeService(arrivee: Arrivee): Generator<ElementDeProfil> {
  yield* registre(arrivee);
  yield* conventions(arrivee);
  yield* listes(arrivee);
}

function* registre({ contexte, profil, pareil }: Arrivee): Generator<ElementDeProfil> {
  const { traitements } = contexte.depots;
  const presentes = traitements.rubriques();
  for (const { rubrique, texte } of profil.registre) {
    const avant = presentes.get(rubrique) ?? null;
    if (avant === texte) pareil();
    else
      yield element(
        {
          cle: `registre/${rubrique}`,
          rubrique: 'registre',
          objet: 'Registre des traitements',
          quoi: RUBRIQUES_DU_TRAITEMENT[rubrique].titre,
          avant,
          apres: texte,
        },
        () => traitements.poser(contexte.nouvelId(), rubrique, texte),
      );
  }
  const { conservation } = profil;
  const regles = traitements.mois();
  if (conservation === null) return;
  if (conservation === regles) return pareil();
  yield element(
    {
      cle: 'registre/conservation',
      rubrique: 'registre',
      objet: 'Registre des traitements',
      quoi: 'Durée de conservation',
      avant: regles === null ? null : pluriel(regles, 'mois', 'mois'),
      apres: pluriel(conservation, 'mois', 'mois'),
    },
    () => traitements.regler(contexte.nouvelId(), conservation),
  );
}

function* conventions({ contexte, profil, pareil }: Arrivee): Generator<ElementDeProfil> {
  const { 'parametresDeConvention.definir': definir } = createParametreDeConventionService(contexte);
  const presents = contexte.depots.parametresDeConvention.tous();
  for (const recu of profil.conventions) {
    const { cle, depuis, valeur, article } = recu;
    const present = presents.find((un) => un.cle === cle && un.depuis === depuis);
    const enMots = (nombre: number, texte: string | null) =>
      [direLaValeur(cle, nombre), texte].filter((mot) => mot !== null).join(', ');
    if (present?.valeur === valeur && present.article === article) pareil();
    else
      yield element(
        {
          cle: `convention/${cle}/${depuis}`,
          rubrique: 'conventions',
          objet: 'Conventions',
          quoi: `${PARAMETRES[cle].libelle}, dès le ${dateCourte(depuis)}`,
          avant: present === undefined ? null : enMots(present.valeur, present.article),
          apres: enMots(valeur, article),
          raison: valeur > PARAMETRES[cle].max ? 'Cette valeur dépasse ce que le réglage admet.' : null,
        },
        () => void definir(recu),
      );
  }
}

function* listes({ contexte, profil, pareil }: Arrivee): Generator<ElementDeProfil> {
  const { depots, nouvelId } = contexte;
  const freins = new Set(depots.risques.freins().map(({ intitule }) => enTri(intitule)));
  for (const intitule of profil.freins) {
    if (freins.has(enTri(intitule))) pareil();
    else
      yield element(
        {
          cle: `frein/${enTri(intitule)}`,
          rubrique: 'listes',
          objet: 'Liste des freins',
          quoi: 'Nouveau frein',
          avant: null,
          apres: intitule,
        },
        () => depots.risques.creerFrein(nouvelId(), intitule),
      );
  }
  const genres = new Set([...GENRES_FOURNIS, ...depots.genresDesignation.tous()].map(({ nom }) => enTri(nom)));
  for (const genre of profil.designations) {
    if (genres.has(enTri(genre.nom))) pareil();
    else
      yield element(
        {
          cle: `designation/${enTri(genre.nom)}`,
          rubrique: 'listes',
          objet: 'Désignations',
          quoi: 'Nouveau genre de désignation',
          avant: null,
          apres: genre.nom,
        },
        () => depots.genresDesignation.ajouter({ ...genre, id: nouvelId() }),
      );
  }
}
