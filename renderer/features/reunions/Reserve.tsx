import { useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import type { Proposition } from '#shared/domain/reunion/proposition.schema.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { ProposerUnPoint } from './ProposerUnPoint.tsx';
import { rangDAjout } from '#shared/domain/reunion/rang-d-ajout.rules.ts';

const dire = ({ nature, demandeur, recueLe, note }: Proposition): string =>
  [
    naturePointLibelle[nature].toLowerCase(),
    demandeur !== null && `proposé par ${demandeur}`,
    recueLe !== null && `le ${dateCourte(recueLe)}`,
    note,
  ]
    .filter(Boolean)
    .join(', ');

interface Proprietes {
  readonly seance: Seance;
  readonly propositions: readonly Proposition[];
  readonly aujourdHui: string;
}

/** La réserve de l'instance : des points proposés attendent une réunion ; les inscrire, les écarter, les remettre. */
export function Reserve({ seance, propositions, aujourdHui }: Proprietes) {
  const [ajoute, setAjoute] = useState(false);
  const [ecartees, setEcartees] = useState(false);
  const inscrire = useCommande('points.inscrire');
  const ecarter = useCommande('propositions.ecarter');
  const remettre = useCommande('propositions.remettre');
  const supprimer = useCommande('propositions.supprimer');
  const aviser = useAvisAnnulable();
  const { reunion, points } = seance;
  const attendent = propositions.filter(({ etat }) => etat === 'en_attente');
  const deCote = propositions.filter(({ etat }) => etat === 'ecartee');
  const prendre = ({ id, titre }: Proposition) =>
    void inscrire
      .lancer({ reunionId: reunion.id, source: { genre: 'proposition', id }, rang: rangDAjout(points, titre) })
      .catch(direRefus());
  return (
    <Bloc
      titre="En réserve"
      note="points proposés, en attente d’une réunion"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setAjoute(true)}>
          Proposer un point
        </Bouton>
      }
    >
      {attendent.length === 0 && <p className="note">Rien en réserve.</p>}
      <ul className="liste liste-serree">
        {[...attendent, ...(ecartees ? deCote : [])].map((proposition) => {
          const { id, titre, etat } = proposition;
          return (
            <li key={id}>
              <Icone nom={etat === 'ecartee' ? 'non' : 'cercle'} />
              <span>
                {titre}{' '}
                <span className="note">
                  {[etat === 'ecartee' && 'écarté', dire(proposition)].filter(Boolean).join(', ')}
                </span>
              </span>
              {etat === 'en_attente' ? (
                <span className="gestes-de-reserve">
                  <Bouton genre="discret" libelle={`Inscrire « ${titre} »`} surClic={() => prendre(proposition)}>
                    Inscrire
                  </Bouton>
                  <Menu
                    libelle={`Autres gestes sur « ${titre} »`}
                    gestes={[
                      {
                        id: 'ecarter',
                        libelle: 'Écarter',
                        icone: 'non',
                        surClic: () =>
                          void ecarter
                            .lancer({ id })
                            .then(() => aviser(`« ${titre} » est écarté.`, 'propositions.ecarter'), direRefus()),
                      },
                      {
                        id: 'supprimer',
                        libelle: 'Supprimer de la réserve',
                        icone: 'corbeille',
                        danger: true,
                        surClic: () =>
                          void supprimer
                            .lancer({ id })
                            .then(() => aviser(`« ${titre} » est supprimé.`, 'propositions.supprimer'), direRefus()),
                      },
                    ]}
                  />
                </span>
              ) : (
                <Bouton
                  genre="discret"
                  libelle={`Remettre « ${titre} » en réserve`}
                  surClic={() => void remettre.lancer({ id }).catch(direRefus())}
                >
                  Remettre
                </Bouton>
              )}
            </li>
          );
        })}
      </ul>
      {deCote.length > 0 && (
        <Bouton genre="discret" icone={ecartees ? 'haut' : 'bas'} surClic={() => setEcartees(!ecartees)}>
          {ecartees
            ? 'Cacher les points écartés'
            : `Montrer ${pluriel(deCote.length, 'point écarté', 'points écartés')}`}
        </Bouton>
      )}
      {ajoute && (
        <ProposerUnPoint instanceId={seance.instance.id} aujourdHui={aujourdHui} surFermer={() => setAjoute(false)} />
      )}
    </Bloc>
  );
}
