import type { Sortie } from '#shared/contract/contract.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { choixDe, estADepartager } from './choix.ts';
import { Commentaires } from './Commentaires.tsx';
import { LigneDeCorrection } from './LigneDeCorrection.tsx';
import { LigneNonReprise } from './LigneNonReprise.tsx';
import { useAllerDeDifference } from '#renderer/app/ecarts/use-aller-de-difference.ts';
import { useReprise } from './use-reprise.ts';

interface Proprietes {
  readonly relecture: string;
  readonly lue: Sortie<'corrections.lire'>;
  readonly vu: number;
}

/** Les corrections du cabinet, à cocher ; ce qui ne se reprend pas ; ce qu'il a écrit en marge. */
export function ListeDesCorrections({ relecture, lue, vu }: Proprietes) {
  const { comparaison, verrou, reunionId } = lue;
  const { corrections, nonRepris, commentaires, gardes } = comparaison;
  const reprise = useReprise(relecture, lue, vu);
  const peutReprendre = reprise.prises > 0 && verrou === null;
  const { liste, surTouche } = useAllerDeDifference(peutReprendre ? reprise.reprendre : null);
  const aDepartager = corrections.filter(
    (correction) => estADepartager(correction) && correction.empechement === null && !(correction.cle in reprise.choix),
  ).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: les flèches vont d'une case à l'autre ; J et K le font partout.
    <div className="corps ecarts" ref={liste} onKeyDown={surTouche}>
      {verrou !== null && (
        <Repere
          sens="alerte"
          mot="Rien ne peut se prendre."
          gestes={<Lien vers={`/reunions/${reunionId}/documents/rendu`}>Ouvrir le compte rendu</Lien>}
        >
          {verrou}
        </Repere>
      )}
      {reprise.erreur !== null && (
        <Repere sens="erreur" mot="Rien n’est repris." annonce>
          {reprise.erreur.message}
        </Repere>
      )}
      {corrections.length > 0 && (
        <Bloc
          titre={pluriel(corrections.length, 'correction à reprendre', 'corrections à reprendre')}
          note={aDepartager > 0 ? `${aDepartager} à départager` : 'J et K vont de l’une à l’autre, Ctrl+Entrée reprend'}
          geste={
            <>
              <Bouton genre="discret" surClic={() => reprise.toutPrendre(true)}>
                Tout choisir
              </Bouton>
              <Bouton genre="discret" surClic={() => reprise.toutPrendre(false)}>
                Ne rien choisir
              </Bouton>
            </>
          }
        >
          <ul className="liste-d-ecarts">
            {corrections.map((correction) => (
              <LigneDeCorrection
                key={correction.cle}
                correction={correction}
                choisie={choixDe(correction, reprise.choix)}
                surChoix={(proposition) => reprise.choisir(correction.cle, proposition)}
              />
            ))}
          </ul>
          <div className="reprendre">
            <Bouton
              genre="premier"
              icone="coche"
              desactive={!peutReprendre}
              enCours={reprise.enCours}
              surClic={reprise.reprendre}
            >
              {reprise.prises === 0
                ? 'Reprendre les corrections choisies'
                : `Reprendre ${pluriel(reprise.prises, 'correction', 'corrections')}`}
            </Bouton>
            <ChampCase
              libelle="Garder ce Word parmi les pièces de la réunion"
              note="document préparatoire, qui ne se communique pas"
              valeur={reprise.garder}
              surChange={reprise.setGarder}
            />
          </div>
        </Bloc>
      )}
      {nonRepris.length > 0 && (
        <Bloc titre="Ce qui ne se reprend pas" note="à corriger vous-même, là où c’est saisi">
          <ul className="liste-d-ecarts">
            {nonRepris.map((reste) => (
              <LigneNonReprise key={reste.cle} reste={reste} />
            ))}
          </ul>
        </Bloc>
      )}
      {commentaires.length > 0 && (
        <Bloc titre="Commentaires sans correction">
          <ul className="liste-d-ecarts">
            {commentaires.map(({ ou, sur, commentaire }) => (
              <li key={commentaire.id} className="ecart" data-difference tabIndex={-1}>
                <div className="ecart-tete">
                  <b>{ou === '' ? 'Dans le document' : ou}</b>
                </div>
                {sur !== '' && <blockquote>{sur}</blockquote>}
                <Commentaires commentaires={[commentaire]} />
              </li>
            ))}
          </ul>
        </Bloc>
      )}
      {gardes.length > 0 && (
        <LigneCalme>
          Changé dans l’application depuis la production de ce Word, et gardé : {gardes.join(', ')}.
        </LigneCalme>
      )}
    </div>
  );
}
