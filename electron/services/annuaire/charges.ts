import type { Charge } from '#shared/domain/annuaire/charge.schema.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { clesDePersonne, estPilote, remplacerPilote } from '#shared/domain/annuaire/pilote.rules.ts';
import { designationLibelle } from '#shared/domain/designation/designation.labels.ts';
import type { ChampDeNom } from '#electron/repositories/annuaire/charge.repository.ts';
import type { Contexte } from '../contexte.ts';
import { createDesignationService } from './designation.service.ts';

const QUOI: Readonly<Record<ChampDeNom, string>> = {
  'emetteur.suivi_par': 'Affaire suivie par',
  'instance.secretariat': 'Secrétariat de l’instance',
  'action.pilote': 'Pilote d’une suite à donner',
  'deliberation.pilote': 'Pilote d’une décision',
  'point.intervenant': 'Rapporteur d’un point à venir',
  'point_type.intervenant': 'Rapporteur d’un point type',
  'proposition.intervenant': 'Rapporteur d’un point proposé',
};
const APPROUVE = 'Le procès-verbal est approuvé : ce qu’il dit ne se récrit pas.';

type Ecrivable = Charge & { readonly passer: (vers: Personne) => void };

/** Ce que la désignation du remplaçant reprend de celle qui finit. */
function* designations(contexte: Contexte, { id, civilite }: Personne, le: string): Generator<Ecrivable> {
  for (const tenue of contexte.depots.designations.dePersonne(id)) {
    if ((tenue.debut ?? '') >= le || (tenue.fin ?? '9999') < le) continue;
    yield {
      cle: `designation/${tenue.id}`,
      quoi: 'Désignation',
      objet: designationLibelle({
        ...tenue,
        nomDeGenre: contexte.depots.genresDesignation.parId(tenue.genre)?.nom ?? null,
        civilite,
        territoires: tenue.territoires.map(({ libelle }) => libelle),
      }),
      reste: null,
      passer: (vers) =>
        void createDesignationService(contexte)['designations.remplacer']({
          id: tenue.id,
          debut: le,
          personneId: vers.id,
          personne: null,
        }),
    };
  }
}

/**
 * Ce qui court au nom d'une personne au jour `le`, hors de ses sièges : ce qu'elle pilote, suit, rapporte, ce pour quoi elle
 * est désignée. Le passé garde son nom.
 */
export function chargesDe(contexte: Contexte, personne: Personne, le: string): Ecrivable[] {
  const { charges } = contexte.depots;
  const cles = new Set(clesDePersonne(personne));
  const fiches = charges.fiches(personne.id).map(({ id, objet }) => ({
    cle: `fiche/${id}`,
    quoi: 'Pilote d’une action',
    objet,
    reste: null,
    passer: (vers: Personne) => charges.confierFiche(id, vers.id),
  }));
  const sousActions = charges.sousActions(personne.id).map(({ id, objet }) => ({
    cle: `sous-action/${id}`,
    quoi: 'Pilote d’une sous-action',
    objet,
    reste: null,
    passer: (vers: Personne) => charges.confierSousAction(id, vers.id),
  }));
  const ecrits = charges
    .noms(le)
    .filter(({ texte }) => estPilote(texte, cles))
    .map(({ champ, id, texte, objet, fige }) => ({
      cle: `${champ}/${id}`,
      quoi: QUOI[champ],
      objet,
      reste: fige === 1 ? APPROUVE : null,
      passer: (vers: Personne) => {
        const nom = remplacerPilote(texte, cles, nomComplet(vers));
        charges.recrire(
          champ,
          id,
          champ === 'emetteur.suivi_par'
            ? {
                suiviPar: nom,
                suiviQualite: vers.fonction,
                suiviTelephone: vers.telephone,
                suiviCourriel: vers.courriel,
              }
            : { [champ.split('.')[1] ?? '']: nom },
        );
      },
    }));
  return [...designations(contexte, personne, le), ...fiches, ...sousActions, ...ecrits];
}
