import { ajouterJours } from '#shared/dates/date-civile.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { APPELANT, type Atelier, instanceDe, jourDe, VU } from './atelier.ts';
import type { Formations } from './formations.donnees.ts';

/** Demandes d'audit et signalements, dont un qui a saisi le comité départemental. */
export function demanderDesAudits(atelier: Atelier, { audits }: Formations): void {
  const { h, aujourdHui } = atelier;
  for (const { comite, categorie, cible, organisme, expose, recu, saisine } of audits) {
    const instanceId = instanceDe(atelier, comite);
    const recuLe = ajouterJours(aujourdHui, recu);
    const siege = h['instances.fiche']({ id: instanceId }, APPELANT).sieges.find(
      (s) => s.categorie === categorie && titulaireLe(s.mandats, recuLe) !== null,
    );
    if (siege === undefined) continue;
    const { id } = h['audits.saisir'](
      { instanceId, siegeId: siege.id, cible, organisme, expose, recuLe, horsRessort: false, collectivite: null },
      APPELANT,
    );
    if (saisine !== null)
      h['audits.noterVote'](
        {
          id,
          issue: 'adopte',
          le: ajouterJours(aujourdHui, saisine),
          objectifs: null,
          charge: null,
          financement: null,
        },
        APPELANT,
      );
  }
}

/** Le cycle mensuel de la politique de la ville, le séminaire EQ2030, une réunion tenue par d'autres. */
export function rencontrer(atelier: Atelier, { rencontres, programme }: Formations): void {
  const { h, aujourdHui } = atelier;
  for (const { genre, titre, jours, theme, provisoire } of rencontres) {
    const date = jourDe(atelier, jours);
    const { id } = h['rencontres.creer']({ genre, titre, date }, APPELANT);
    h['reunions.modifier']({ id, vu: VU, patch: { heureFin: '11:30', lieu: 'maison de quartier' } }, APPELANT);
    h['rencontres.modifier'](
      {
        id,
        vu: VU,
        patch: {
          theme,
          dateProvisoire: provisoire,
          organisateurs: 'DDETSPP et délégués du préfet',
          objectifs: genre === 'rencontre' ? 'Partager ce qui marche.\nDécider d’une suite par quartier.' : null,
        },
      },
      APPELANT,
    );
    if (genre === 'rencontre')
      for (const sequence of programme)
        h['points.ajouter']({ reunionId: id, nature: 'echange', rang: null, ...sequence }, APPELANT);
    if (date > aujourdHui) continue;
    const [premier] = h['reunions.lire']({ id }, APPELANT).points;
    if (premier !== undefined)
      h['points.modifier'](
        { id: premier.id, vu: VU, patch: { textePv: 'Les participants se présentent et disent ce qu’ils attendent.' } },
        APPELANT,
      );
    h['rencontres.noterTenue']({ id, tenue: true }, APPELANT);
  }
}

/** Un compte rendu diffusé puis approuvé tacitement, et un autre, approuvé, que l'on rectifie. */
export function rendre(atelier: Atelier): void {
  const { h } = atelier;
  for (const comite of ['CLPE Colmar', 'CLPE Mulhouse']) {
    const instanceId = instanceDe(atelier, comite);
    h['parametres.definir'](
      { instanceId, cle: 'approbationTacite', valeur: '15', source: 'reglement', article: 'article 9', depuis: null },
      APPELANT,
    );
    const tenue = h['instances.fiche']({ id: instanceId }, APPELANT).reunions.find(({ etat }) => etat === 'tenue');
    if (tenue === undefined) continue;
    const { id } = h['versions.diffuser'](
      { reunionId: tenue.id, diffuseLe: ajouterJours(tenue.date, 9), diffusePar: 'le secrétariat', motif: null },
      APPELANT,
    );
    h['versions.approuver'](
      {
        id,
        approbation: 'tacite',
        approuveLe: ajouterJours(tenue.date, 25),
        approuveReunionId: null,
        observations: null,
        reserve: 'Le sens des votes serait le même avec les voix de l’arrêté.',
      },
      APPELANT,
    );
    if (comite === 'CLPE Mulhouse')
      h['versions.rectifier']({ id, motif: 'Le nom d’une structure était mal orthographié.' }, APPELANT);
  }
}
