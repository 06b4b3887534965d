import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import type { CleParametre } from '#shared/domain/instance/parametre.schema.ts';
import { REGLES } from '#shared/domain/instance/profil.data.ts';
import { changementPhrase, origineEnClair, valeurEnClair } from '#shared/domain/instance/profil.labels.ts';
import { type Profil, quiChange } from '#shared/domain/instance/profil.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import { FixerRegle } from './FixerRegle.tsx';
import { VersionsDeRegle } from './VersionsDeRegle.tsx';

interface Proprietes {
  readonly cle: CleParametre;
  readonly fiche: InstanceFiche;
  readonly profil: Profil;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Une règle : ce qu'elle vaut aujourd'hui et pourquoi, ses versions, et de quoi en fixer une autre à compter d'une date. */
export function PanneauRegle({ cle, fiche, profil, aujourdHui, surFermer }: Proprietes) {
  const { libelle, parDefaut } = REGLES[cle];
  const regle = profil[cle];
  const duTexte = parDefaut[profil.regime];
  const changeePar = quiChange(cle, profil.regime);
  const versions = fiche.parametres.filter((parametre) => parametre.cle === cle);
  return (
    <Panneau titre={libelle} surFermer={surFermer}>
      <Couples
        couples={[
          ['Aujourd’hui', valeurEnClair(cle, regle.valeur)],
          ['D’où elle vient', typographier(origineEnClair(regle))],
          [
            'Selon le texte',
            typographier(
              `${valeurEnClair(cle, duTexte.valeur)}${duTexte.article === null ? ', usage' : ` (${duTexte.article})`}`,
            ),
          ],
        ]}
      />
      {duTexte.note !== null && <LigneCalme>{typographier(duTexte.note)}</LigneCalme>}
      <p className="note panneau-regle">{changementPhrase[changeePar]}</p>
      {versions.length > 0 && (
        <Bloc titre="Versions" niveau={3}>
          <VersionsDeRegle instanceId={fiche.instance.id} versions={versions} aujourdHui={aujourdHui} />
        </Bloc>
      )}
      {changeePar !== 'personne' && (
        <Bloc titre="Fixer une valeur" niveau={3}>
          <FixerRegle
            key={versions.length}
            cle={cle}
            instanceId={fiche.instance.id}
            regle={regle}
            changeePar={changeePar}
            aujourdHui={aujourdHui}
          />
        </Bloc>
      )}
    </Panneau>
  );
}
