import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte, heureFr } from '#shared/dates/format.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { enTri } from '#shared/text/tri.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { CreerReunion } from './CreerReunion.tsx';
import { sensDeLEtat } from './sens-de-l-etat.ts';

type Reunion = Sortie<'reunions.lister'>[number];

const colonnes: readonly Colonne<Reunion>[] = [
  {
    id: 'date',
    titre: 'Date',
    entete: true,
    cellule: ({ id, date, heureDebut }) => (
      <Lien vers={`/reunions/${id}`} genre="objet">
        {dateCourte(date)}, {heureFr(heureDebut)}
      </Lien>
    ),
    comparer: (une, autre) => `${une.date}${une.heureDebut}`.localeCompare(`${autre.date}${autre.heureDebut}`),
  },
  {
    id: 'instance',
    titre: 'Instance',
    cellule: ({ instance }) => instance,
    comparer: (une, autre) => enTri(une.instance).localeCompare(enTri(autre.instance)),
  },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ etat }) => <Etat sens={sensDeLEtat[etat]}>{etatReunionLibelle[etat]}</Etat>,
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

const FILTRES = {
  toutes: { nom: 'Toutes', garde: () => true },
  'a-venir': { nom: 'À venir', garde: ({ date }: Reunion, jour: string) => date >= jour },
  passees: { nom: 'Passées', garde: ({ date }: Reunion, jour: string) => date < jour },
} as const;

/** Toutes les réunions du fichier ; filtre et recherche sont dans l'adresse. */
export function PageReunions() {
  useFil({ nom: 'Réunions' });
  const [, aller] = useLocation();
  const [parametres, setParametres] = useSearchParams();
  const { donnees: hote } = useEtatHote();
  const { donnees } = useRequete('reunions.lister', {});
  const [texte, setTexte] = useState('');
  if (donnees === null || hote === null) return <Chargement>Chargement des réunions…</Chargement>;
  const choisi = parametres.get('quand') ?? 'toutes';
  const filtre = Object.entries(FILTRES).find(([cle]) => cle === choisi)?.[1] ?? FILTRES.toutes;
  const cherche = enTri(texte);
  const montrees = donnees.filter(
    (r) =>
      filtre.garde(r, hote.aujourdHui) &&
      enTri(`${r.instance} ${r.lieu ?? ''} ${dateCourte(r.date)}`).includes(cherche),
  );
  const poser = (cle: string, valeur: string | null) =>
    setParametres(
      (avant) => {
        const apres = new URLSearchParams(avant);
        if (valeur === null) apres.delete(cle);
        else apres.set(cle, valeur);
        return apres;
      },
      { replace: true },
    );

  return (
    <>
      <EnTete
        titre="Réunions"
        gestes={
          <Bouton genre="premier" icone="plus" surClic={() => poser('creer', '')}>
            Nouvelle réunion
          </Bouton>
        }
      />
      <div className="corps">
        <div className="outils">
          <ChampTexte
            libelle="Chercher une réunion"
            type="search"
            valeur={texte}
            surChange={setTexte}
            exemple="instance, lieu ou date"
          />
          <span className="puces pousse">
            {Object.entries(FILTRES).map(([cle, { nom }]) => (
              <Puce key={cle} prise={filtre.nom === nom} surClic={() => poser('quand', cle === 'toutes' ? null : cle)}>
                {nom}
              </Puce>
            ))}
          </span>
        </div>
        <Tableau
          libelle="Réunions"
          colonnes={colonnes}
          lignes={montrees}
          cle={({ id }) => id}
          surOuvrir={({ id }) => aller(`/reunions/${id}`)}
          vide={
            <Vide
              icone="bulle"
              geste={
                <Bouton genre="premier" surClic={() => poser('creer', '')}>
                  Choisir une date
                </Bouton>
              }
            >
              {donnees.length === 0 ? 'Aucune réunion dans ce fichier.' : 'Aucune réunion ne répond à cette recherche.'}
            </Vide>
          }
        />
      </div>
      {parametres.has('creer') && (
        <CreerReunion
          instanceId={parametres.get('creer') || null}
          aujourdHui={hote.aujourdHui}
          surFermer={() => poser('creer', null)}
          surCreee={(id) => aller(`/reunions/${id}`, { replace: true })}
        />
      )}
    </>
  );
}
