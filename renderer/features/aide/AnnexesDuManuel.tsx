import { typographier } from '#shared/text/typographie.ts';
import { useAllerAuBloc } from '#renderer/app/use-aller-au-bloc.ts';
import { MOTS_DE_DROIT } from './mots-de-droit.data.ts';
import { cleDeSection } from './recherche-du-manuel.ts';
import { RACCOURCIS } from './raccourcis.data.ts';

/** La table des touches, par endroit. */
export function Raccourcis() {
  return RACCOURCIS.map(({ ou, touches }) => (
    <table key={ou} className="manuel-table">
      <caption>{ou}</caption>
      <thead>
        <tr>
          <th scope="col">Touche</th>
          <th scope="col">Ce qu’elle fait</th>
        </tr>
      </thead>
      <tbody>
        {touches.map(([touche, geste]) => (
          <tr key={touche}>
            <th scope="row">
              <kbd>{touche}</kbd>
            </th>
            <td>{typographier(geste)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

/** Les mots de droit, chacun avec son sens et son article. */
export function MotsDeDroit() {
  const mots = Object.values(MOTS_DE_DROIT).toSorted((a, b) => a.mot.localeCompare(b.mot, 'fr'));
  const ici = useAllerAuBloc();
  return (
    <div ref={ici}>
      <p>Articles du code du travail, sauf mention d’un autre texte.</p>
      <dl className="manuel-mots">
        {mots.map(({ mot, sens, article }) => (
          <div key={mot} data-bloc={cleDeSection(mot)}>
            <dt>{mot}</dt>
            <dd>
              {typographier(sens)} <span className="note">({typographier(article)})</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
