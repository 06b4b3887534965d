import './reunion.css';
import { useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import type { Sortie } from '#shared/contract/contract.ts';
import type { Quand } from '#shared/contract/reunion.contract.ts';
import { dateCourte, heureFr } from '#shared/dates/format.ts';
import { REUNIONS_COMPTEES } from '#shared/domain/reunion/recherche.rules.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useLecture, useRequete } from '#renderer/host/requetes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { CreerReunion } from './CreerReunion.tsx';
import { CreerRencontre } from './rencontre/CreerRencontre.tsx';
import { FiltresDeReunions, lireFiltre } from './FiltresDeReunions.tsx';
import { ReprendreAnterieures } from './ReprendreAnterieures.tsx';
import { ExporterComptesRendus } from './export/ExporterComptesRendus.tsx';
import { sensDeLEtat } from '#renderer/app/reunions/sens-de-l-etat.ts';

type Reunion = Sortie<'reunions.lister'>['reunions'][number];

const colonnes: readonly Colonne<Reunion>[] = [
  {
    id: 'date',
    titre: 'Date',
    entete: true,
    valeur: ({ date }) => ({ date }),
    cellule: ({ id, date, heureDebut, anterieure }) => (
      <Lien vers={`/reunions/${id}`} genre="objet">
        {dateCourte(date)}
        {!anterieure && `, ${heureFr(heureDebut)}`}
      </Lien>
    ),
    comparer: (une, autre) => `${une.date}${une.heureDebut}`.localeCompare(`${autre.date}${autre.heureDebut}`),
  },
  {
    id: 'heure',
    titre: 'Heure',
    horsEcran: true,
    valeur: ({ heureDebut, anterieure }) => (anterieure ? null : { heure: heureDebut }),
  },
  {
    id: 'instance',
    titre: 'Instance',
    cellule: ({ instance, titre }) => titre ?? instance,
    comparer: (une, autre) => comparerTextes(une.instance, autre.instance),
  },
  {
    id: 'etat',
    titre: 'État',
    valeur: ({ etat, anterieure }) => (anterieure ? 'Antérieure' : etatReunionLibelle[etat]),
    cellule: ({ etat, anterieure }) =>
      anterieure ? (
        <Etat sens="sans-objet">Antérieure</Etat>
      ) : (
        <Etat sens={sensDeLEtat[etat]}>{etatReunionLibelle[etat]}</Etat>
      ),
  },
  { id: 'lieu', titre: 'Lieu', cellule: ({ lieu }) => lieu ?? '' },
  {
    id: 'points',
    titre: 'Points',
    nombre: true,
    cellule: ({ points }) => points,
    comparer: (une, autre) => une.points - autre.points,
  },
  {
    id: 'decisions',
    titre: 'Décisions',
    nombre: true,
    cellule: ({ decisions }) => decisions,
    comparer: (une, autre) => une.decisions - autre.decisions,
  },
];

const FILTRES: readonly { readonly quand: Quand; readonly nom: string }[] = [
  { quand: 'toutes', nom: 'Toutes' },
  { quand: 'a-venir', nom: 'À venir' },
  { quand: 'passees', nom: 'Passées' },
];

const combien = (total: number): string =>
  total > REUNIONS_COMPTEES ? `plus de ${nombreFr(REUNIONS_COMPTEES)}` : nombreFr(total);

/** Réunions montrées d'abord, puis à chaque « Montrer les suivantes ». */
const PAS = 100;
const LIMITE = 500;

/** Les réunions du fichier ; filtre, recherche et nombre montré sont dans l'adresse. */
export function PageReunions() {
  useFil({ nom: 'Réunions' });
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const { donnees: hote } = useEtatHote();
  const texte = adresse.lire('q') ?? '';
  const cherche = useDeferredValue(texte.trim());
  const quand = FILTRES.find((filtre) => filtre.quand === adresse.lire('quand'))?.quand ?? 'toutes';
  const filtre = lireFiltre(adresse.lire);
  const limite = Math.min(LIMITE, Math.max(PAS, Math.trunc(Number(adresse.lire('montrees'))) || PAS));
  const recherche = { texte: cherche, quand, ...filtre };
  const { donnees, erreur, relire } = useRequete('reunions.lister', { ...recherche, limite }, { garder: true });
  const lireTout = useLecture('reunions.lister');
  const creer = adresse.lire('creer');
  const reprendre = adresse.lire('reprendre');
  const reste = (donnees?.total ?? 0) - (donnees?.reunions.length ?? 0);
  const toutMontrer = () => adresse.poser({ q: null, quand: null, instance: null, theme: null, etat: null });

  return (
    <>
      <EnTete
        titre="Réunions"
        gestes={
          <>
            <Bouton genre="premier" icone="plus" surClic={() => adresse.poser({ creer: '' })}>
              Nouvelle réunion
            </Bouton>
            <Menu
              gestes={[
                {
                  id: 'rencontre',
                  libelle: 'Autre réunion ou rencontre',
                  icone: 'personnes',
                  surClic: () => adresse.poser({ rencontre: '' }),
                },
                {
                  id: 'reprendre',
                  libelle: 'Reprendre des réunions antérieures',
                  icone: 'piece',
                  surClic: () => adresse.poser({ reprendre: '' }),
                },
                {
                  id: 'calendrier',
                  libelle: 'Voir le calendrier',
                  icone: 'calendrier',
                  surClic: () => aller('/calendrier'),
                },
                {
                  id: 'exporter',
                  libelle: 'Exporter les comptes rendus',
                  icone: 'document',
                  surClic: () => adresse.poser({ exporter: '' }),
                },
              ]}
            />
          </>
        }
      />
      <div className="corps">
        <FiltresDeReunions filtre={filtre} surChange={(mots) => adresse.poser({ ...mots, montrees: null })}>
          <ChampTexte
            libelle="Chercher une réunion"
            type="search"
            valeur={texte}
            surChange={(q) => adresse.poser({ q: q === '' ? null : q, montrees: null })}
            exemple="Instance, lieu ou date"
          />
          <span className="puces">
            {FILTRES.map((filtre) => (
              <Puce
                key={filtre.quand}
                prise={filtre.quand === quand}
                surClic={() =>
                  adresse.poser({ quand: filtre.quand === 'toutes' ? null : filtre.quand, montrees: null })
                }
              >
                {filtre.nom}
              </Puce>
            ))}
          </span>
        </FiltresDeReunions>
        {donnees === null && (
          <PasEncoreLu attente="Chargement des réunions…" refus="Réunions non lues." erreur={erreur} relire={relire} />
        )}
        {donnees !== null && (
          <Tableau
            libelle="Réunions"
            colonnes={colonnes}
            lignes={donnees.reunions}
            toutes={
              reste > 0 ? async () => (await lireTout({ ...recherche, limite: LIGNES_EXPORTEES })).reunions : undefined
            }
            cle={({ id }) => id}
            surOuvrir={({ id }) => aller(`/reunions/${id}`)}
            vide={
              cherche === '' && quand === 'toutes' && Object.values(filtre).every((mot) => mot === null) ? (
                <Vide
                  icone="bulle"
                  geste={
                    <Bouton genre="premier" surClic={() => adresse.poser({ creer: '' })}>
                      Choisir une date
                    </Bouton>
                  }
                >
                  Aucune réunion dans ce fichier.
                </Vide>
              ) : (
                <Vide icone="chercher" geste={<Bouton surClic={toutMontrer}>Tout montrer</Bouton>}>
                  Aucune réunion ne répond à cette recherche.
                </Vide>
              )
            }
          />
        )}
        {reste > 0 && (
          <div className="outils">
            <span className="note" role="status">
              {`${nombreFr(donnees?.reunions.length ?? 0)} réunions montrées sur ${combien(donnees?.total ?? 0)}.`}
            </span>
            {limite < LIMITE ? (
              <Bouton surClic={() => adresse.poser({ montrees: String(Math.min(LIMITE, limite + PAS)) })}>
                Montrer les suivantes
              </Bouton>
            ) : (
              <span className="note">Précisez la recherche : une instance, un lieu, une année.</span>
            )}
          </div>
        )}
      </div>
      {adresse.lire('rencontre') !== null && hote !== null && (
        <CreerRencontre
          aujourdHui={hote.aujourdHui}
          surFermer={() => adresse.poser({ rencontre: null })}
          surCreee={(id) => aller(`/reunions/${id}`, { replace: true })}
        />
      )}
      {reprendre !== null && hote !== null && (
        <ReprendreAnterieures
          instanceId={reprendre || filtre.instance}
          aujourdHui={hote.aujourdHui}
          surFermer={() => adresse.poser({ reprendre: null })}
        />
      )}
      {adresse.lire('exporter') !== null && hote !== null && (
        <ExporterComptesRendus
          instanceId={adresse.lire('exporter') || null}
          aujourdHui={hote.aujourdHui}
          surFermer={() => adresse.poser({ exporter: null })}
        />
      )}
      {creer !== null && hote !== null && (
        <CreerReunion
          instanceId={creer || null}
          aujourdHui={hote.aujourdHui}
          surFermer={() => adresse.poser({ creer: null })}
          surCreee={(id) => aller(`/reunions/${id}`, { replace: true })}
        />
      )}
    </>
  );
}
