import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { FicheEmetteur } from '#shared/domain/service/emetteur.schema.ts';
import type { Signataire } from '#shared/domain/service/signataire.schema.ts';
import { PorteLaDelegation } from './PorteLaDelegation.tsx';
import { SaisirSignataire } from './SaisirSignataire.tsx';

/** Ceux qui signent pour l'émetteur, et qui signe à défaut d'un autre (R-124). Sans défaut, le préfet signe lui-même. */
export function Signataires({ emetteur, vu }: { readonly emetteur: FicheEmetteur; readonly vu: number }) {
  const [saisi, setSaisi] = useState<Signataire | 'neuf' | null>(null);
  const defaut = useCommande('signataires.definirParDefaut');
  const retrait = useCommande('signataires.retirer');
  const aviser = useAvisAnnulable();
  const { id: emetteurId, signataires } = emetteur;
  const designer = (id: string | null) => void defaut.lancer({ emetteurId, id }).catch(direRefus());
  const retirer = ({ id, ...qui }: Signataire) =>
    void retrait
      .lancer({ id })
      .then(() => aviser(`${nomComplet(qui)} ne signe plus pour cet émetteur.`, 'signataires.retirer'), direRefus());
  return (
    <Bloc
      titre="Signataires"
      niveau={3}
      geste={
        <Bouton icone="plus" surClic={() => setSaisi('neuf')}>
          Ajouter un signataire
        </Bouton>
      }
    >
      <LigneCalme>
        {signataires.some(({ parDefaut }) => parDefaut)
          ? 'Celui qui signe d’habitude se change document par document, au moment de produire.'
          : 'Nul n’est désigné : le préfet signe lui-même, sauf choix contraire au moment de produire.'}
      </LigneCalme>
      {signataires.length > 0 && (
        <ul className="signataires">
          {signataires.map((qui) => (
            <li key={qui.id}>
              <p>
                <b>{nomComplet(qui)}</b>, {qui.qualite}
              </p>
              <PorteLaDelegation signataire={qui} />
              {qui.retireLe !== null && (
                <p className="note">Retiré le {dateCourte(qui.retireLe)} : ses documents gardent son nom.</p>
              )}
              {qui.retireLe === null && (
                <div className="puces">
                  {qui.parDefaut ? (
                    <>
                      <Etat sens="fait">Signe d’habitude</Etat>
                      <Bouton genre="discret" surClic={() => designer(null)}>
                        Laisser signer le préfet
                      </Bouton>
                    </>
                  ) : (
                    <Bouton genre="discret" surClic={() => designer(qui.id)}>
                      Faire signer d’habitude
                    </Bouton>
                  )}
                  <Bouton genre="discret" surClic={() => setSaisi(qui)}>
                    Modifier
                  </Bouton>
                  <Bouton genre="discret" danger surClic={() => retirer(qui)}>
                    Retirer
                  </Bouton>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {saisi !== null && (
        <SaisirSignataire
          emetteurId={emetteurId}
          signataire={saisi === 'neuf' ? null : saisi}
          vu={vu}
          surFermer={() => setSaisi(null)}
        />
      )}
    </Bloc>
  );
}
