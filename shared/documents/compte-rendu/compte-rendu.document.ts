import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { etablirProcesVerbal } from '../proces-verbal/proces-verbal.document.ts';
import type { OptionsDocument } from '../seance/contexte.ts';

/** Ce qu'un compte rendu ne porte pas : ni quorum, ni voix, ni convocation conjointe ne s'imposent à une instance libre. */
const BLOCS_DE_DROIT: ReadonlySet<string> = new Set(['quorum', 'quorum_calcul', 'quorum_effet']);
const LIGNES_DE_DROIT: ReadonlySet<string> = new Set(['Voix', 'Convocation']);

function adapter(bloc: Bloc): Bloc[] {
  if (BLOCS_DE_DROIT.has(bloc.id)) return [];
  if (bloc.type === 'blocTitre') return [{ ...bloc, forme: 'Compte rendu' }];
  if (bloc.type === 'fiche') return [{ ...bloc, lignes: bloc.lignes.filter((l) => !LIGNES_DE_DROIT.has(l.libelle)) }];
  return [bloc];
}

/**
 * Compte rendu d'une instance que ne gouverne aucun texte (comité de pilotage, groupe de travail, rencontre) : les
 * mêmes blocs que le procès-verbal, sans quorum ni voix ni mention de R. 133-13.
 */
export function etablirCompteRendu(seance: Seance, options: OptionsDocument): DocumentNeutre {
  const procesVerbal = etablirProcesVerbal(seance, options);
  const { instance, reunion } = seance;
  const jour = dateSansJour(reunion.date);
  return {
    ...procesVerbal,
    titre: `Compte rendu, ${nomLegal(instance)}, réunion du ${jour}`,
    objet: 'Compte rendu de réunion',
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), 'compte-rendu'),
    enTete: {
      ...procesVerbal.enTete,
      titreCourant: typographier(`${nomCourt(instance)} – compte rendu de la réunion du ${jour}`),
    },
    blocs: procesVerbal.blocs.flatMap(adapter),
  };
}
