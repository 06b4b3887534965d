import { useState } from 'react';
import { useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { donnerLeFoyer } from '#renderer/ui/dialogue/donner-le-foyer.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { direEfface } from '../dire-efface.ts';
import { SansCompteRendu } from '../SansCompteRendu.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { APurger } from '#shared/domain/donnees/donnees.schema.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

interface Proprietes {
  readonly fiches: readonly APurger[];
  readonly surFermer: (fait: boolean) => void;
}

/** La purge se confirme, chaque personne nommée : elle efface pour de bon (A7). */
export function ConfirmerPurge({ fiches, surFermer }: Proprietes) {
  const purge = useDemande('donnees.purger');
  const [compris, setCompris] = useState(false);
  const quoi = pluriel(fiches.length, 'fiche', 'fiches');
  const concernees = fiches.filter(({ sansCompteRendu }) => sansCompteRendu.length > 0).length;
  const aRendre = [
    ...new Map(fiches.flatMap(({ sansCompteRendu }) => sansCompteRendu.map((une) => [une.id, une]))).values(),
  ];
  const purger = async () => {
    try {
      const { effacees, achevee } = await purge.lancer({ ids: fiches.map(({ id }) => id) });
      donnerAvis(direEfface(`${pluriel(effacees, 'fiche effacée', 'fiches effacées')} de ce fichier.`, achevee));
    } catch {
      return;
    }
    surFermer(true);
  };
  return (
    <Dialogue
      ouvert
      role="alerte"
      titre={typographier(`Effacer ${quoi} ?`)}
      surFermer={() => surFermer(false)}
      gestes={
        <>
          <Bouton danger desactive={!compris} enCours={purge.enCours} surClic={() => void purger()}>
            {`Effacer ${quoi}`}
          </Bouton>
          <Bouton genre="discret" surClic={() => surFermer(false)} ref={donnerLeFoyer}>
            Garder
          </Bouton>
        </>
      }
    >
      <div className="dialogue-texte effacement">
        {purge.erreur !== null && (
          <Repere sens="erreur" mot="Rien n’est effacé." annonce>
            {purge.erreur.message}
          </Repere>
        )}
        <SansCompteRendu
          seances={aRendre}
          qui={typographier(
            accord(
              concernees,
              'Une personne choisie y était présente : effacée, elle n’y sera plus nommée.',
              'Des personnes choisies y étaient présentes : effacées, elles n’y seront plus nommées.',
            ),
          )}
        />
        <ul className="ce-qui-part">
          {fiches.map(({ id, nom, raison }) => (
            <li key={id}>
              <b>{nom}</b> <span className="note">{raison}</span>
            </li>
          ))}
        </ul>
        <p>
          {typographier(
            'Leur fiche, leurs coordonnées et leurs valeurs passées partent. Dans les mandats passés et les séances, « contact supprimé » tient leur place ; les procès-verbaux établis ne changent pas, ni les textes qui les citent : pour ceux-là, effacez la personne depuis sa fiche.',
          )}
        </p>
        <ChampCase
          libelle={typographier('J’ai compris : cela ne s’annule pas.')}
          valeur={compris}
          surChange={setCompris}
        />
      </div>
    </Dialogue>
  );
}
