import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Profil, ProfilLu } from '#shared/domain/profil/profil.schema.ts';
import type { RubriqueDuProfil } from '#shared/domain/profil/rubriques.data.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import { profilErrors } from '#shared/errors/profil.errors.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Contexte } from '../contexte.ts';
import { createGardes } from '../gardes.ts';
import type { Octets } from '../reunions/piece.service.ts';
import type { Deposer } from '../travaux.ts';
import type { ElementDeProfil } from './element.ts';
import { elementsDEmetteur } from './elements-d-emetteur.ts';
import { elementsDeModele } from './elements-de-modele.ts';
import { elementsDeService } from './elements-de-service.ts';
import { elementsDInstance } from './elements-d-instance.ts';
import { profilDuFichier } from './profil-du-fichier.ts';
import { rangerLeProfil } from './ranger-le-profil.ts';
import { refusDesFichiers } from './refus-des-fichiers.ts';

const MIME_DU_PROFIL = 'application/zip';

interface Recu extends ProfilLu {
  readonly nom: string;
  readonly refus: ReadonlyMap<string, string>;
}

/** Ce que compte chaque partie d'un profil, et de quoi la reconnaître. */
function contenuDe(profil: Profil): { rubrique: RubriqueDuProfil; nombre: number; noms: string[] }[] {
  const instancesQui = (ont: (instance: Profil['instances'][number]) => number) =>
    profil.instances.filter((instance) => ont(instance) > 0).map((instance) => nomCourt(instance));
  const parties: Readonly<Record<RubriqueDuProfil, readonly string[]>> = {
    emetteurs: profil.emetteurs.map(({ intitule }) => intitule),
    signataires: profil.emetteurs.flatMap(({ signataires }) =>
      signataires.map(({ prenom, nom }) => [prenom, nom].filter((mot) => mot !== null).join(' ')),
    ),
    modeles: profil.modeles.map(({ nom }) => nom),
    regles: instancesQui(({ regles }) => regles.length),
    ordresDuJour: instancesQui(({ ordreDuJour }) => ordreDuJour.length),
    logos: profil.instances.flatMap(({ logos }) => logos.map(({ collectivite }) => collectivite)),
    conventions: profil.conventions.map(({ cle }) => cle),
    listes: [...profil.freins, ...profil.designations.map(({ nom }) => nom)],
    registre: [...profil.registre.map(({ rubrique }) => rubrique), ...(profil.conservation === null ? [] : ['mois'])],
  };
  const muettes: readonly RubriqueDuProfil[] = ['conventions', 'registre'];
  return (Object.entries(parties) as [RubriqueDuProfil, readonly string[]][]).map(([rubrique, noms]) => ({
    rubrique,
    nombre: noms.length,
    noms: muettes.includes(rubrique) ? [] : noms.slice(0, 6),
  }));
}

/** Enregistrer le profil du service, et reprendre celui d'un collègue : aperçu d'abord, une seule opération ensuite. */
export const createProfilService = (
  contexte: Contexte,
  { prendre, donner }: { readonly prendre: Octets['prendre']; readonly donner: Deposer },
  lecteurs: Pick<Lecteurs, 'profil' | 'modele'>,
) => {
  const recus = createGardes<Recu>(contexte.nouvelId, profilErrors.expire);

  /** Ce que ce profil apporterait, dans l'ordre où cela s'écrit. */
  function comparer({ profil, fichiers, refus }: Recu): { elements: ElementDeProfil[]; pareilles: number } {
    let pareilles = 0;
    const pareil = (): void => void (pareilles += 1);
    const arrivee = { contexte, profil, fichiers, refus, pareil };
    const elements = [
      ...elementsDEmetteur(arrivee),
      ...elementsDeModele(arrivee),
      ...elementsDInstance(arrivee),
      ...elementsDeService(arrivee),
    ];
    return { elements, pareilles };
  }

  return {
    'profils.contenu': () => contenuDe(profilDuFichier(contexte, () => true).profil),

    'profils.enregistrer': async ({ rubriques }) => {
      const { nom, octets } = await rangerLeProfil(contexte, rubriques, new AbortController().signal);
      return { jeton: donner({ nom, mime: MIME_DU_PROFIL, octets }), nom, taille: octets.byteLength };
    },

    'profils.ouvrir': async ({ jeton }) => {
      const depot = prendre(jeton);
      if (depot === null) throw pieceErrors.depotPerime();
      const { nom, octets } = depot;
      const lecture = await lecteurs.profil({ nom, octets });
      if ('refus' in lecture) throw profilErrors.illisible(nom, lecture.refus);
      const refus = await refusDesFichiers(lecture.lu, lecteurs);
      return { profil: recus.garder({ ...lecture.lu, nom, refus }), nom };
    },

    'profils.comprendre': ({ profil: id }) => {
      const recu = recus.exiger(id);
      const { elements, pareilles } = comparer(recu);
      return {
        nom: recu.nom,
        service: recu.profil.service,
        enregistreLe: recu.profil.enregistreLe,
        lignes: elements.map(({ ecrire: _, ...ligne }) => ligne),
        pareilles,
      };
    },

    'profils.reprendre': ({ profil: id, cles }) => {
      const voulues = new Set(cles);
      const choisis = comparer(recus.exiger(id)).elements.filter(
        ({ cle, sort }) => voulues.has(cle) && sort !== 'refuse',
      );
      if (choisis.length === 0) throw profilErrors.rienDeChoisi();
      for (const { ecrire } of choisis) ecrire();
      return { reprises: choisis.length };
    },
  } satisfies Partial<HandlersFichier>;
};
