import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { AU_TEXTE } from '#shared/domain/instance/parametre.schema.ts';
import { REGLES } from '#shared/domain/instance/profil.data.ts';
import { texteEnClair } from '#shared/domain/instance/profil.labels.ts';
import { lireValeur, quiChange, regimeDe } from '#shared/domain/instance/profil.rules.ts';
import type { InstanceDuProfil, PointDuProfil } from '#shared/domain/profil/profil.schema.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { enTri } from '#shared/text/tri.ts';
import { garderImage, oublierImage } from '../documents/image-deposee.ts';
import { createParametreService } from '../instances/parametre.service.ts';
import { type Arrivee, element, type ElementDeProfil, empreinteDuChemin } from './element.ts';

const titres = (points: readonly Pick<PointDuProfil, 'titre'>[]): string | null =>
  points.length === 0 ? null : points.map(({ titre }, rang) => `${rang + 1}. ${titre}`).join(' ; ');

const memesPoints = (uns: readonly PointDuProfil[], autres: readonly PointDuProfil[]): boolean =>
  JSON.stringify(uns.map(({ section, titre, nature, duree }) => [section, titre, nature, duree])) ===
  JSON.stringify(autres.map(({ section, titre, nature, duree }) => [section, titre, nature, duree]));

const estLaMeme = (recue: InstanceDuProfil, notre: Instance): boolean =>
  recue.type === notre.type &&
  recue.departementCode === notre.departementCode &&
  (recue.clpeCode !== null && notre.clpeCode !== null
    ? recue.clpeCode === notre.clpeCode
    : enTri(recue.complement) === enTri(notre.complement));

/**
 * Ce que le service a réglé de ses instances. Une instance reprend les réglages de la même ; à défaut, l'ordre du jour type
 * d'une autre du même genre, et ses règles, jamais cochées d'avance : un règlement intérieur ne vaut que pour la sienne.
 */
export function* elementsDInstance(arrivee: Arrivee): Generator<ElementDeProfil> {
  const { contexte, profil } = arrivee;
  const notres = contexte.depots.instances.lister();
  // Celle que le fichier tient lui-même garde ses réglages pour elle.
  const etrangeres = profil.instances.filter((recue) => !notres.some((notre) => estLaMeme(recue, notre)));
  for (const notre of notres) {
    const meme = profil.instances.find((recue) => estLaMeme(recue, notre));
    const semblables = etrangeres.filter((recue) => recue.type === notre.type);
    const pourLesRegles = meme ?? semblables.find(({ regles }) => regles.length > 0);
    const pourLOrdre = meme ?? semblables.find(({ ordreDuJour }) => ordreDuJour.length > 0);
    if (pourLesRegles !== undefined) yield* regles(arrivee, notre, pourLesRegles, meme !== undefined);
    if (pourLOrdre !== undefined) yield* ordreDuJour(arrivee, notre, pourLOrdre, meme !== undefined);
    if (meme !== undefined) yield* logos(arrivee, notre, meme);
  }
}

const dAilleurs = (autre: InstanceDuProfil, meme: boolean): string => (meme ? '' : ` (d’après : ${nomCourt(autre)})`);

function* regles(
  { contexte, pareil }: Arrivee,
  notre: Instance,
  recue: InstanceDuProfil,
  meme: boolean,
): Generator<ElementDeProfil> {
  const presentes = contexte.depots.parametres.deInstance(notre.id);
  const regime = regimeDe(notre);
  const { 'parametres.definir': definir } = createParametreService(contexte);
  for (const { cle, valeur, source, article, depuis } of recue.regles) {
    const present = presentes.find((un) => un.cle === cle && un.depuis === depuis);
    if (present?.valeur === valeur && present.source === source && present.article === article) {
      pareil();
      continue;
    }
    const enMots = (texte: string, dans: string | null) =>
      [texte === AU_TEXTE ? 'ce que dit le texte' : texteEnClair(cle, texte), dans]
        .filter((un) => un !== null)
        .join(', ');
    const fixee = quiChange(cle, regime) === 'personne';
    const lisible = valeur === AU_TEXTE ? depuis !== null : lireValeur(cle, valeur) !== null;
    yield element(
      {
        cle: `regle/${notre.id}/${cle}/${depuis ?? ''}`,
        rubrique: 'regles',
        objet: nomCourt(notre),
        quoi: `${REGLES[cle].libelle}${depuis === null ? '' : `, dès le ${dateCourte(depuis)}`}${dAilleurs(recue, meme)}`,
        avant: present === undefined ? null : enMots(present.valeur, present.article),
        apres: lisible ? enMots(valeur, article) : valeur,
        raison: fixee
          ? 'Le texte fixe cette règle pour cette instance.'
          : lisible
            ? null
            : 'Cette valeur ne se lit pas.',
        cochee: meme,
      },
      () => void definir({ instanceId: notre.id, cle, valeur, source, article, depuis }),
    );
  }
}

function* ordreDuJour(
  { contexte, pareil }: Arrivee,
  notre: Instance,
  recue: InstanceDuProfil,
  meme: boolean,
): Generator<ElementDeProfil> {
  const { depots, nouvelId } = contexte;
  const presents = depots.pointsTypes.dInstance(notre.id);
  const apres = titres(recue.ordreDuJour);
  // Celui d'une autre instance n'écrase pas le sien.
  if (apres === null || (!meme && presents.length > 0)) return;
  if (memesPoints(presents, recue.ordreDuJour)) return pareil();
  yield element(
    {
      cle: `ordre-du-jour/${notre.id}`,
      rubrique: 'ordresDuJour',
      objet: nomCourt(notre),
      quoi: `Ordre du jour type${dAilleurs(recue, meme)}`,
      avant: titres(presents),
      apres,
    },
    () => {
      for (const { id } of presents) depots.pointsTypes.retirer(id);
      recue.ordreDuJour.forEach((point, rang) =>
        depots.pointsTypes.ajouter({
          ...point,
          id: nouvelId(),
          instanceId: notre.id,
          rang: rang + 1,
          intervenant: null,
        }),
      );
    },
  );
}

function* logos(
  { contexte, fichiers, refus, pareil }: Arrivee,
  notre: Instance,
  recue: InstanceDuProfil,
): Generator<ElementDeProfil> {
  const { depots, nouvelId } = contexte;
  const presents = depots.logos.deLInstance(notre.id);
  for (const { collectivite, image } of recue.logos) {
    const present = presents.find((un) => enTri(un.collectivite) === enTri(collectivite));
    if (present !== undefined && depots.service.empreinteDePiece(present.pieceId) === empreinteDuChemin(image.chemin)) {
      pareil();
      continue;
    }
    yield element(
      {
        cle: `logo/${notre.id}/${enTri(collectivite)}`,
        rubrique: 'logos',
        objet: nomCourt(notre),
        quoi: `Logotype de ${collectivite}`,
        avant: present === undefined ? null : (depots.service.piece(present.pieceId)?.nom ?? 'une autre image'),
        apres: image.nom,
        raison: refus.get(image.chemin) ?? null,
      },
      () => {
        const octets = fichiers[image.chemin] ?? new Uint8Array();
        const pieceId = garderImage(contexte, { nom: image.nom, mime: '', octets });
        if (present === undefined)
          depots.logos.ajouter({ id: nouvelId(), instanceId: notre.id, collectivite, pieceId });
        else {
          depots.logos.modifier(present.id, { pieceId });
          oublierImage(contexte, present.pieceId);
        }
      },
    );
  }
}
