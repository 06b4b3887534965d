import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { numeroterLesFigures } from '../graphiques/figures.ts';
import { lignesDe } from '../seance/contexte.ts';
import { texte } from '../segments.ts';
import { garde } from './garde.ts';
import { formeDe, FORMES } from './mots.ts';
import { nomDuRapport } from './nom-du-rapport.ts';
import type { DossierDeRapport } from './rapport.types.ts';
import { sectionsDe } from './sections.data.ts';
import { mentionsDeSpecimen } from '#shared/domain/service/specimen.rules.ts';

/** Les sections qui ont quelque chose à dire, numérotées de 1 en 1 ; « Néant » d'une obligatoire vide (D1). */
function sections(dossier: DossierDeRapport): readonly Bloc[] {
  let numero = 0;
  return sectionsDe(dossier).flatMap(({ cle, titre: nom, obligatoire, nouvellePage, blocs }) => {
    const siens = blocs(dossier);
    if (siens.length === 0 && !obligatoire) return [];
    numero += 1;
    const entete = titre(cle, 1, nom, { numero, nouvellePage: nouvellePage(dossier) });
    return [entete, ...(siens.length === 0 ? [paragraphe(`${cle}_neant`, texte('Néant.'))] : siens)];
  });
}

/** Le rapport de COPIL d'une convention, ou son bilan (§ 3, D1 à D8) : les mêmes données, treize sections. */
export function etablirRapport(dossier: DossierDeRapport): DocumentNeutre {
  const { rapport, identite, seance, emetteur, image, exemple, effectifs } = dossier;
  const forme = FORMES[rapport.genre];
  const le = seance.le ?? effectifs.au;
  // Sans date de comité, ce sont les données qui datent le rapport.
  const quand = seance.le === null ? `données au ${dateSansJour(le)}` : `du ${dateSansJour(le)}`;
  return {
    titre: typographier(`${formeDe(rapport.genre, identite.genre)}, ${identite.porteur}, ${quand}`),
    objet: typographier(`${identite.nom}, « ${identite.intitule} »`),
    auteur: emetteur.intitule,
    nomDeFichier: nomDuRapport(identite, le, rapport.version),
    enTete: {
      image,
      intitule: [emetteur.intitule, ...lignesDe(emetteur.timbre)].map((ligne) => typographier(ligne)),
      mentions: [rapport.statut === 'projet' ? 'PROJET' : 'VALIDÉ', ...mentionsDeSpecimen(exemple)],
      titreCourant: typographier(
        `${identite.nom} – ${forme.toLocaleLowerCase('fr')}${seance.le === null ? ', ' : ' '}${quand}`,
      ),
    },
    blocs: numeroterLesFigures([...garde(dossier), ...sections(dossier)]),
  };
}
