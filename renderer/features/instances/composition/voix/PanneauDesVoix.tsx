import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { equilibreDesVoix } from '#shared/domain/instance/equilibre-des-voix.rules.ts';
import { voixAu } from '#shared/domain/instance/voix.rules.ts';
import type { VoixDatee } from '#shared/domain/instance/voix.schema.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { ControlesDeVoix } from './ControlesDeVoix.tsx';
import type { LigneDeVoix, NombresDeVoix } from './lignes.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly lignes: readonly LigneDeVoix[];
  readonly nombres: NombresDeVoix;
  readonly voix: readonly Omit<VoixDatee, 'depuis'>[];
  readonly version: { readonly depuis: string | null } | null;
  readonly versions: readonly (string | null)[];
  readonly aujourdHui: string;
  readonly surChoisir: (depuis: string | null | undefined) => void;
  readonly surCalculer: (() => void) | null;
  readonly surEffacer: (() => void) | null;
}

const nomDe = (depuis: string | null): string =>
  depuis === null ? 'De tout temps' : `À compter du ${dateCourte(depuis)}`;

/** À côté de la saisie : l'équilibre au fil de la frappe, la proposition, et les arrêtés successifs. */
export function PanneauDesVoix(proprietes: Proprietes) {
  const { fiche, lignes, nombres, voix, version, versions, aujourdHui, surChoisir, surCalculer, surEffacer } =
    proprietes;
  const equilibre = equilibreDesVoix({ instance: fiche.instance, sieges: fiche.sieges, voix });
  const muettes = lignes.filter(({ cle, categorie }) => (nombres[cle] ?? null) === null && categorie.numero !== 'P');
  const enVigueur = voixAu(fiche.voix, aujourdHui)[0];
  return (
    <Panneau titre="Équilibre">
      <div className="bloc" role="status">
        {equilibre === null ? (
          <p className="note">L’équilibre se montre dès la première voix.</p>
        ) : (
          <ControlesDeVoix equilibre={equilibre} />
        )}
        {equilibre !== null && equilibre.lecture === null && (
          <Repere sens="alerte" mot="Déséquilibre.">
            Avec ou sans les voix des présidents, ces règles ne tiennent pas ensemble. Si c’est bien ce que dit
            l’arrêté, enregistrez : il fait foi.
          </Repere>
        )}
        {equilibre !== null && muettes.length > 0 && (
          <LigneCalme>{`${pluriel(muettes.length, 'ligne', 'lignes')} sans voix : ${accord(muettes.length, 'elle ne compterait', 'elles ne compteraient')} pas au vote.`}</LigneCalme>
        )}
      </div>
      {surCalculer !== null && (
        <Bloc titre="Plus forte moyenne" niveau={3}>
          <p className="note">L’audience des organisations donne une répartition, à recopier si vous le voulez.</p>
          <p className="geste-de-bloc">
            <Bouton surClic={surCalculer}>Proposer une répartition</Bouton>
          </p>
        </Bloc>
      )}
      {versions.length > 0 && (
        <Bloc
          titre="Arrêtés successifs"
          niveau={3}
          geste={
            version !== null && (
              <Bouton genre="discret" icone="plus" surClic={() => surChoisir(undefined)}>
                Nouvel arrêté
              </Bouton>
            )
          }
        >
          <ul className="actes">
            {versions.map((depuis) => (
              <li key={depuis ?? ''}>
                {version !== null && version.depuis === depuis ? (
                  <b>{nomDe(depuis)}</b>
                ) : (
                  <Bouton genre="discret" surClic={() => surChoisir(depuis)}>
                    {nomDe(depuis)}
                  </Bouton>
                )}
                {enVigueur !== undefined && enVigueur.depuis === depuis && <span className="note">en vigueur</span>}
              </li>
            ))}
          </ul>
          {surEffacer !== null && (
            <div className="panneau-fin">
              <Bouton genre="discret" danger icone="corbeille" surClic={surEffacer}>
                Effacer les voix de cet arrêté
              </Bouton>
            </div>
          )}
        </Bloc>
      )}
    </Panneau>
  );
}
