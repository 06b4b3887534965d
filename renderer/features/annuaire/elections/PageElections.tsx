import '../annuaire.css';
import { useState } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte, dateSansJour } from '#shared/dates/format.ts';
import { nomComplet, qualiteDe, roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import { porteeLibelle } from '#shared/domain/instance/election.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { RemplacerPartout } from '../remplacement/RemplacerPartout.tsx';
import { PanneauElections } from './PanneauElections.tsx';
import { TerminerMandats } from './TerminerMandats.tsx';
import type { ElectionLue } from './elections.types.ts';

type Expose = ElectionLue['exposes'][number];

/** Après une élection : les élus dont la qualité peut être perdue, par instance, et comment les remplacer. */
export function PageElections() {
  useFil({ nom: 'Annuaire', vers: '/annuaire' }, { nom: 'Élections' });
  const adresse = useAdresse();
  const { donnees: hote } = useEtatHote();
  const { donnees, erreur, relire } = useRequete('elections.lister', {});
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const [aRemplacer, setARemplacer] = useState<Expose | null>(null);
  const [termine, setTermine] = useState(false);

  if (donnees === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Chargement des élections…" refus="Élections non lues." erreur={erreur} relire={relire} />
      </div>
    );
  const election = donnees.find(({ id }) => id === adresse.lire('election')) ?? donnees[0] ?? null;
  const lignes = election?.exposes ?? [];
  const prises = lignes.filter(({ mandatId }) => choisies.has(mandatId));
  const personnes = new Set(lignes.map(({ personne }) => personne.id)).size;

  return (
    <>
      <EnTete
        titre="Après une élection"
        faits={
          election === null
            ? ['Une élection peut faire perdre leur qualité à des membres élus (R. 5311-36)']
            : [
                `${porteeLibelle[election.portee]} du ${dateSansJour(election.date)}`,
                personnes === 0
                  ? 'Aucun membre élu de ces collectivités'
                  : `${pluriel(personnes, 'personne', 'personnes')}, ${pluriel(lignes.length, 'siège', 'sièges')} à vérifier (R. 5311-36)`,
              ]
        }
      />
      <div className="corps-panneau">
        <div className="corps">
          <Tableau
            libelle="Membres élus à vérifier"
            lignes={lignes}
            cle={({ mandatId }) => mandatId}
            groupe={({ instanceId, instance }) => ({
              cle: instanceId,
              titre: (
                <Lien vers={`/instances/${instanceId}`} genre="objet">
                  {instance}
                </Lien>
              ),
            })}
            choix={{
              choisies,
              surChange: setChoisies,
              nom: ({ personne }) => nomComplet(personne),
              mot: (nombre) => (nombre > 1 ? 'choisis' : 'choisi'),
              gestes: <Bouton surClic={() => setTermine(true)}>Terminer ces mandats…</Bouton>,
            }}
            colonnes={[
              { id: 'instance', titre: 'Instance', horsEcran: true, valeur: ({ instance }) => instance },
              {
                id: 'membre',
                titre: 'Membre',
                entete: true,
                valeur: ({ personne }) => [nomComplet(personne), qualiteDe(personne)].filter(Boolean).join(', '),
                cellule: ({ personne, aPreciser }) => (
                  <>
                    <Lien vers={`/annuaire/${personne.id}`} genre="objet">
                      {nomComplet(personne)}
                    </Lien>{' '}
                    <span className="note">
                      {[qualiteDe(personne), aPreciser && 'titre à préciser'].filter(Boolean).join(', ')}
                    </span>
                  </>
                ),
              },
              {
                id: 'siege',
                titre: 'Siège',
                cellule: ({ alinea, organisme, role }) =>
                  [alinea, organisme, roleMandatLibelle[role].toLowerCase()].filter((mot) => mot !== null).join(', '),
              },
              {
                id: 'fin',
                titre: 'Fin de mandat',
                etroite: true,
                valeur: ({ fin }) => (fin === null ? null : { date: fin }),
                cellule: ({ fin }) => (fin === null ? 'sans terme' : dateCourte(fin)),
              },
              {
                id: 'geste',
                titre: 'Geste',
                titreCache: true,
                etroite: true,
                cellule: (ligne) => (
                  <Bouton
                    genre="discret"
                    libelle={`Remplacer ${nomComplet(ligne.personne)}`}
                    surClic={() => setARemplacer(ligne)}
                  >
                    Remplacer…
                  </Bouton>
                ),
              },
            ]}
            vide={
              <Vide icone="personnes">
                {election === null
                  ? 'Notez une élection : les membres élus qu’elle peut toucher se listeront ici.'
                  : 'Aucun membre élu de ces collectivités ne siégeait ce jour-là.'}
              </Vide>
            }
          />
        </div>
        <PanneauElections
          elections={donnees}
          choisie={election}
          aujourdHui={hote.aujourdHui}
          surChoisir={(id) => {
            setChoisies(new Set());
            adresse.poser({ election: id });
          }}
        />
      </div>
      {aRemplacer !== null && (
        <RemplacerPartout
          personne={aRemplacer.personne}
          sieges={lignes.filter(({ personne }) => personne.id === aRemplacer.personne.id)}
          debut={null}
          aujourdHui={hote.aujourdHui}
          surFermer={() => setARemplacer(null)}
        />
      )}
      {termine && prises.length > 0 && (
        <TerminerMandats
          mandats={prises.map(({ mandatId }) => mandatId)}
          depart={election?.date ?? null}
          aujourdHui={hote.aujourdHui}
          surFermer={(fait) => {
            setTermine(false);
            if (fait) setChoisies(new Set());
          }}
        />
      )}
    </>
  );
}
