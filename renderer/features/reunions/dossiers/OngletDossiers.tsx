import { useState } from 'react';
import { AjouterDossier } from '#renderer/app/dossiers/AjouterDossier.tsx';
import { DeportsProposes } from '#renderer/app/dossiers/DeportsProposes.tsx';
import { PanneauDossier } from '#renderer/app/dossiers/PanneauDossier.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Corps } from '#renderer/ui/page/Corps.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { sensEnClair } from '#shared/domain/insertion/dossier.labels.ts';
import {
  bilanDesDossiers,
  decisionImpossible,
  etatDossier,
  etatDossierLibelle,
  type EtatDossier,
} from '#shared/domain/insertion/dossier.rules.ts';
import type { Dossier } from '#shared/domain/insertion/dossier.schema.ts';
import { saisineDe } from '#shared/domain/insertion/saisines.data.ts';
import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

const SENS: Readonly<Record<EtatDossier, SensEtat>> = { a_rendre: 'afaire', a_transmettre: 'attente', clos: 'fait' };

const colonnes: readonly Colonne<Dossier>[] = [
  { id: 'structure', titre: 'Structure', entete: true, cellule: ({ structure }) => structure },
  {
    id: 'demande',
    titre: 'Demande',
    valeur: ({ saisine, objet }) => [saisineDe(saisine)?.libelle ?? saisine, objet].filter(Boolean).join(', '),
    cellule: ({ saisine, objet }) => (
      <>
        {saisineDe(saisine)?.libelle ?? saisine}
        {objet !== null && <span className="note"> {objet}</span>}
      </>
    ),
  },
  {
    id: 'avis',
    titre: 'Avis',
    valeur: (dossier) =>
      decisionImpossible(dossier)
        ? 'Décision impossible'
        : sensEnClair(saisineDe(dossier.saisine)?.nature ?? 'avis', dossier.sens),
    cellule: (dossier) =>
      decisionImpossible(dossier) ? (
        <Etat sens="bloque">Décision impossible</Etat>
      ) : (
        sensEnClair(saisineDe(dossier.saisine)?.nature ?? 'avis', dossier.sens)
      ),
  },
  {
    id: 'transmis',
    titre: 'Transmis le',
    valeur: ({ transmisLe }) => (transmisLe === null ? null : { date: transmisLe }),
    cellule: ({ transmisLe }) => (transmisLe === null ? '' : dateCourte(transmisLe)),
  },
  {
    id: 'etat',
    titre: 'État',
    valeur: (dossier) => etatDossierLibelle[etatDossier(dossier)],
    cellule: (dossier) => {
      const etat = etatDossier(dossier);
      return <Etat sens={SENS[etat]}>{etatDossierLibelle[etat]}</Etat>;
    },
  },
];

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Les dossiers soumis à la commission d'insertion, point par point, jusqu'à la transmission des avis (R-078). */
export function OngletDossiers({ seance, vu, aujourdHui }: Proprietes) {
  const { dossiers, points, reunion } = seance;
  const adresse = useAdresse();
  const [ajoute, setAjoute] = useState(false);
  const transmettre = useCommande('dossiers.transmettre');
  const aviser = useAvisAnnulable();
  const choisi = dossiers.find(({ id }) => id === adresse.lire('dossier')) ?? null;
  const votables = points.filter(({ nature }) => seVote(nature));
  const aTransmettre = dossiers.filter((dossier) => etatDossier(dossier) === 'a_transmettre').length;
  const rangDe = new Map(points.map(({ id, rang, titre }) => [id, { rang, titre }]));
  const envoyer = () =>
    void transmettre
      .lancer({ reunionId: reunion.id, le: aujourdHui })
      .then(({ transmis }) => aviser(`Avis transmis : ${transmis}.`, 'dossiers.transmettre'), direRefus());
  return (
    <>
      <Corps
        panneau={
          choisi !== null && (
            <PanneauDossier
              key={choisi.id}
              dossier={choisi}
              seance={seance}
              vu={vu}
              aujourdHui={aujourdHui}
              surFermer={() => adresse.poser({ dossier: null })}
            />
          )
        }
      >
        {points.map((point) => (
          <DeportsProposes key={point.id} seance={seance} point={point} />
        ))}
        {dossiers.length > 0 && (
          <div className="outils">
            <LigneCalme>{bilanDesDossiers(dossiers)}</LigneCalme>
            <span className="pousse" />
            {aTransmettre > 0 && (
              <Bouton enCours={transmettre.enCours} surClic={envoyer}>
                {`Noter transmis aujourd’hui : ${aTransmettre}`}
              </Bouton>
            )}
            <Bouton icone="plus" surClic={() => setAjoute(true)}>
              Soumettre un dossier
            </Bouton>
          </div>
        )}
        <Tableau
          libelle="Dossiers soumis à la commission"
          colonnes={colonnes}
          lignes={dossiers}
          cle={({ id }) => id}
          groupe={({ pointId }) => {
            const point = rangDe.get(pointId);
            return { cle: pointId, titre: point === undefined ? 'Point' : `${point.rang}. ${point.titre}` };
          }}
          surOuvrir={({ id }) => adresse.poser({ dossier: id })}
          ouverte={choisi?.id ?? null}
          vide={
            <Vide
              icone="document"
              geste={
                votables.length === 0 ? (
                  <Lien vers={`/reunions/${reunion.id}`} genre="bouton">
                    Ajouter un point « avis »
                  </Lien>
                ) : (
                  <Bouton genre="premier" surClic={() => setAjoute(true)}>
                    Soumettre un dossier
                  </Bouton>
                )
              }
            >
              Aucun dossier soumis à cette réunion.
            </Vide>
          }
        />
      </Corps>
      {ajoute && (
        <AjouterDossier
          points={votables}
          surFermer={() => setAjoute(false)}
          surAjoute={(id) => adresse.poser({ dossier: id })}
        />
      )}
    </>
  );
}
